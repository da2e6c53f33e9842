import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { holds } from '../../self-check/check-file';
import type { CheckItem } from './check-groups';
import { comparedText, outcomeText } from './outcome-texts';
import type { SelfCheck } from './use-self-check';

/** How far the check is, and then its outcome in one sentence, spoken once. */
export function CheckStatus({ check }: { readonly check: SelfCheck }) {
  const words = useSelfCheckMessages();
  const isWrong = check.tag === 'failed' || (check.tag === 'done' && !check.items.every(holds));
  return (
    <>
      <p
        className={`check-status ${check.tag === 'running' ? '' : isWrong ? 'is-wrong' : 'is-right'}`}
        role="status"
      >
        {check.tag === 'running' && words.running(check.count)}
        {check.tag === 'failed' && words.failed}
        {check.tag === 'done' && <Outcome items={check.items} />}
      </p>
      {check.tag === 'running' && (
        <progress aria-label={words.running(check.count)} max={check.count} value={check.done} />
      )}
    </>
  );
}

function Outcome({ items }: { readonly items: readonly CheckItem[] }) {
  const words = useSelfCheckMessages();
  return (
    <>
      <strong>{outcomeText(items, words)}</strong> <span>{comparedText(items, words)}</span>
    </>
  );
}
