import { groupDigits } from '../../i18n/group-digits';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { headroomAdvice } from '../../pricing/advice/headroom-advice';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useBook, useCalculator } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

/** Says when people who are added fit in, wholly or in part, where the contract pays for full blocks already. */
export function HeadroomNote({ quote: { selection } }: { readonly quote: AddOnQuote }) {
  const messages = useContractMessages();
  const book = useBook();
  const choose = useCalculator((state) => state.choose);
  const { headcount, employees } = selection;
  const advice = headcount === undefined ? undefined : headroomAdvice(headcount, employees, book);
  if (advice === undefined) return null;
  const paidFor = groupDigits(advice.paidFor);
  const headroom = groupDigits(advice.headroom);
  const enough = groupDigits(advice.enough);
  return (
    <p className="advice">
      <span>
        {advice.enough === 0
          ? messages.headroomFits(paidFor, headroom)
          : messages.headroomFewer(paidFor, headroom, enough)}
      </span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          choose({ employees: advice.enough === 0 ? undefined : String(advice.enough) });
          focusField('employees');
        }}
      >
        {advice.enough === 0 ? messages.headroomNone : messages.headroomApply(enough)}
      </button>
    </p>
  );
}
