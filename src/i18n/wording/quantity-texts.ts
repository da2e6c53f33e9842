import type { PriceBook } from '../../pricing/price-book/price-book';
import type { QuoteLine } from '../../pricing/quote/quote';
import type { Catalogue } from '../catalogue';
import { groupDigits } from '../group-digits';
import type { BreakdownMessages } from '../zh-cn-breakdown';
import { fieldWording } from './field-wording';

export interface QuantityTexts {
  /** As chosen: 5,200 人. */
  readonly chosen: string;
  /** People in full blocks, where that is more: 按 6,000 人计费. */
  readonly billed?: string;
}

/** A line's quantity with its unit; people also as billed. */
export function quantityTexts(
  { id, quantity, billedQuantity }: QuoteLine,
  book: PriceBook,
  { messages }: Pick<Catalogue, 'messages'>,
  breakdown: BreakdownMessages,
): QuantityTexts {
  const counted = (count: number) =>
    messages.counted(groupDigits(count), fieldWording(id, messages, book).unit, count);
  return {
    chosen: counted(quantity),
    ...(billedQuantity !== quantity && { billed: breakdown.billedAs(counted(billedQuantity)) }),
  };
}
