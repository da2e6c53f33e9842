import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { DifferenceCause } from '../../pricing/advice/quote-comparison';
import type { Quote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';

/** Names causes of a lower price in a few words each, without their amounts: 时长少 1 年. */
export function useSavingCauses() {
  const { messages } = useCatalogue();
  const { compare } = useRecordsMessages();
  const book = useBook();
  const named = (cause: DifferenceCause, dearer: Quote, cheaper: Quote): string => {
    switch (cause.tag) {
      case 'quantity': {
        const { label, unit } = fieldWording(cause.id, messages, book);
        const count = Math.abs(cause.quantity);
        const quantity = messages.counted(groupDigits(count), unit, count);
        return compare.answer.item(label, (cause.quantity > 0 ? compare.more : compare.less)(quantity));
      }
      case 'term': {
        if (dearer.mode === 'add' || cheaper.mode === 'add') return compare.answer.otherTime;
        const fewer = dearer.selection.years - cheaper.selection.years;
        return compare.answer.item(
          compare.rows.time,
          (fewer < 0 ? compare.more : compare.less)(messages.form.years(Math.abs(fewer))),
        );
      }
      case 'discount':
        return compare.answer.discount;
    }
  };
  return (causes: readonly DifferenceCause[], dearer: Quote, cheaper: Quote): string[] =>
    causes.map((cause) => named(cause, dearer, cheaper));
}
