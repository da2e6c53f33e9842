import type { Remark } from '../../entry/remark';
import { useMessages } from '../../i18n/catalogue';
import { shortText } from '../../i18n/wording/short-text';
import type { Messages } from '../../i18n/zh-cn';
import { useCalculator, useIsPricing } from '../../store/calculator-context';
import { BesideNotice } from './beside-notice';
import { focusPageTitle } from './focus-page-title';
import { NotOfferedNotice } from './not-offered-notice';

/** What the visitor should know about how the page came to show what it shows; what comes later is read out. */
export function Notices() {
  const messages = useMessages();
  const remarks = useCalculator((state) => state.remarks);
  const dismiss = useCalculator((state) => state.dismiss);
  const isPricing = useIsPricing();
  return (
    <section className="notices" aria-live="polite" aria-label={messages.notices.region}>
      {isPricing && <BesideNotice />}
      {isPricing && <NotOfferedNotice />}
      {remarks.map((remark) => (
        <p className="notice" key={JSON.stringify(remark)}>
          {remarkSentence(remark, messages)}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              dismiss(remark);
              focusPageTitle();
            }}
          >
            {messages.notices.dismiss}
          </button>
        </p>
      ))}
    </section>
  );
}

function remarkSentence(remark: Remark, { notices }: Messages): string {
  switch (remark.tag) {
    case 'unknown-mode':
      return notices.unknownMode(shortText(remark.text));
    case 'unknown-names':
      return notices.unknownNames(listed(remark.names, notices));
    case 'wrong-display':
      return notices.wrongDisplay(remark.name, shortText(remark.text));
    case 'wrong-record':
      return notices.wrongRecord(remark.name, shortText(remark.text));
    case 'cut':
      return notices.cut(listed(remark.names, notices));
    case 'language-not-loaded':
      return notices.languageNotLoaded;
    case 'not-kept':
      return notices.notKept;
    case 'set-aside':
      return remark.fromNewerVersion ? notices.setAsideNewer : notices.setAside;
  }
}

const MAX_NAMES = 5;

function listed(names: readonly string[], { and, andMore }: Messages['notices']): string {
  const shown = names.slice(0, MAX_NAMES).map(shortText).join(and);
  return names.length > MAX_NAMES ? `${shown}${andMore(names.length - MAX_NAMES)}` : shown;
}
