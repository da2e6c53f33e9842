import type { FieldTexts } from '../../entry/field-names';
import { readNewPurchase } from '../../entry/read-new-purchase';
import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import type { NewPurchaseSelection } from '../../pricing/selection';
import { useBook, useCalculator, useTexts } from '../../store/calculator-context';
import type { FieldChanges } from '../../store/calculator-store';
import { focusField } from '../../ui/focus-field';

/**
 * Offers the contract that was priced as a new purchase on this page, once that has a start: its dates, and
 * what it has now. One-off items are not carried: they were paid for once.
 */
export function CarryOver({ mode }: { readonly mode: 'add' | 'renew' }) {
  const { language } = useCatalogue();
  const { carryOver } = useContractMessages();
  const book = useBook();
  const texts = useTexts();
  const purchaseTexts = useCalculator(({ draft }) => draft.texts.new);
  const choose = useCalculator((state) => state.choose);
  const reading = readNewPurchase(purchaseTexts, book);
  if (!reading.ok || reading.selection.start === undefined) return null;
  const { selection } = reading;
  const changes = carriedChanges(mode, selection, reading.selection.start);
  if (isCarried(changes, texts)) return null;
  return (
    <p className="carry-over">
      <button
        type="button"
        className="text-button"
        onClick={() => {
          choose(changes);
          focusField('start');
        }}
      >
        {carryOver(
          formatDate(reading.selection.start, language),
          selection.years,
          groupDigits(selection.employees),
        )}
      </button>
    </p>
  );
}

function carriedChanges(
  mode: 'add' | 'renew',
  { employees, experts, tickets, robots, years }: NewPurchaseSelection,
  start: PlainDate,
): FieldChanges {
  const contract = { start: toIsoDate(start), term: String(years) };
  return mode === 'add'
    ? { ...contract, headcount: String(employees) }
    : {
        ...contract,
        employees: String(employees),
        experts: String(experts),
        tickets: String(tickets),
        robots: String(robots),
      };
}

const isCarried = (changes: FieldChanges, texts: FieldTexts): boolean =>
  Object.entries(changes).every(([name, text]) => texts[name as keyof FieldTexts] === text);
