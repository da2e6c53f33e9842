import { useCatalogue } from '../../i18n/catalogue';
import { unitPriceText } from '../../i18n/wording/unit-price-text';
import type { LineId } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';

/** An item's list price with what it buys: ¥10,000 / 1000 人 / 年. */
export function UnitPrice({ id }: { readonly id: LineId }) {
  return unitPriceText(id, useBook(), useCatalogue());
}
