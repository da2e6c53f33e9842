import type { Catalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { Quote } from '../../pricing/quote/quote';

/** What a quote is called until the buyer says otherwise: 新购 6,000 人 2 年, 增购 2 席. */
export function proposedName(
  quote: Quote,
  book: PriceBook,
  { messages }: Pick<Catalogue, 'messages'>,
): string {
  const mode = messages.page.modes[quote.mode];
  const [first] = quote.lines;
  if (first === undefined) return mode;
  const quantity = messages.counted(
    groupDigits(first.quantity),
    fieldWording(first.id, messages, book).unit,
    first.quantity,
  );
  return quote.mode === 'add'
    ? `${mode} ${quantity}`
    : `${mode} ${quantity} ${messages.form.years(quote.selection.years)}`;
}
