import { writeLink } from '../../documents/link';
import { type FieldTexts, modeFields } from '../../entry/field-names';
import { isNotOfferedName, notOfferedNames } from '../../entry/not-offered';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { useBook, useCalculatorStore, useTexts, useToday } from '../../store/calculator-context';
import type { FieldChanges } from '../../store/calculator-store';
import { openMode } from '../../store/open-mode';
import { focusPageTitle } from '../shell/focus-page-title';

/** A link that opens 新购 with the quantities in the form: the only way on once everything is reclaimed. */
export function NewPurchaseInstead() {
  const { newPurchaseInstead } = useContractMessages();
  const book = useBook();
  const today = useToday();
  const texts = useTexts();
  const store = useCalculatorStore();
  const quantities = purchaseTexts(texts, book);
  return (
    <a
      href={writeLink({ mode: 'new', texts: quantities }, book, today)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openMode(store, 'new', inPlaceOf(quantities, store.getState().draft.texts.new, book));
        focusPageTitle();
      }}
    >
      {newPurchaseInstead}
    </a>
  );
}

/** What a renewal and a purchase have in common. */
function purchaseTexts(texts: FieldTexts, book: PriceBook): FieldTexts {
  const { start: _, ...quantities } = texts;
  const purchaseFields = modeFields('new', book);
  return Object.fromEntries(
    Object.entries(quantities).filter(
      ([name]) => purchaseFields.some((field) => field === name) || isNotOfferedName(name, 'new', book),
    ),
  );
}

/** The same as changes of a form that has texts already: a field that has none gets its default. */
const inPlaceOf = (quantities: FieldTexts, before: FieldTexts, book: PriceBook): FieldChanges => ({
  ...Object.fromEntries(notOfferedNames(before, 'new', book).map((field) => [field, undefined])),
  ...Object.fromEntries(modeFields('new', book).map((field) => [field, undefined])),
  ...quantities,
});
