import { QUOTE_FILE_VERSION } from '../../documents/json-file';
import { MAX_DOCUMENT_BYTES } from '../../documents/open-document';
import { joinSentences } from '../../i18n/join-sentences';
import { useSendMessages } from '../../i18n/use-send-messages';
import { shortText } from '../../i18n/wording/short-text';
import type { SendMessages } from '../../i18n/zh-cn-send';
import { focusPageTitle } from '../shell/focus-page-title';
import type { IncomingOutcome } from './use-incoming';

export interface IncomingNoticeProps {
  readonly outcome: IncomingOutcome;
  readonly onDismiss: () => void;
}

/** What became of a file or text that came in. A refusal says what and why, and that nothing was lost. */
export function IncomingNotice({ outcome, onDismiss }: IncomingNoticeProps) {
  const { open } = useSendMessages();
  const { tag, fileCount } = outcome;
  const isRefusal = tag !== 'opening' && tag !== 'quote';
  return (
    <div
      className={`notice incoming-notice${isRefusal ? ' warning' : ''}`}
      role={isRefusal ? 'alert' : 'status'}
    >
      <p>
        {joinSentences(
          outcomeSentence(outcome, open),
          isRefusal && open.kept,
          tag !== 'opening' && fileCount > 1 && open.onlyFirst(fileCount),
        )}
      </p>
      {tag !== 'opening' && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onDismiss();
            focusPageTitle();
          }}
        >
          {open.dismiss}
        </button>
      )}
    </div>
  );
}

const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);

function outcomeSentence(outcome: IncomingOutcome, open: SendMessages['open']): string {
  const name = outcome.name === undefined ? open.pasted : open.file(shortText(outcome.name));
  switch (outcome.tag) {
    case 'opening':
      return open.opening(name);
    case 'quote':
      return open.opened(name);
    case 'ledger-file':
      return open.ledgerFile(name);
    case 'too-large':
      return open.refusals['too-large'](name, inMegabytes(outcome.bytes), inMegabytes(MAX_DOCUMENT_BYTES));
    case 'newer-version':
      return open.refusals['newer-version'](name, outcome.version, QUOTE_FILE_VERSION);
    default:
      return open.refusals[outcome.tag](name);
  }
}
