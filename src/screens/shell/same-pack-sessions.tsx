import { defaultQuantityText } from '../../entry/default-text';
import { packNames } from '../../entry/not-offered';
import { readQuantity } from '../../entry/read-quantity';
import { groupDigits } from '../../i18n/group-digits';
import { useSendMessages } from '../../i18n/use-send-messages';
import { quantityLimits } from '../../pricing/limits';
import { isPackId, type PackId, type PriceBook } from '../../pricing/price-book/price-book';
import type { NotOffered } from '../../pricing/selection';
import { useBook, useCalculator, useMode, useTexts } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

export interface SamePackSessionsProps {
  readonly items: readonly NotOffered[];
  /** Where the sizes of packs are looked up that this list does not have. */
  readonly lists: readonly PriceBook[];
}

/** Offers the cheapest packs of this list for as many bought sessions, where the sizes of all packs are known. */
export function SamePackSessions({ items, lists }: SamePackSessionsProps) {
  const { notOffered } = useSendMessages();
  const book = useBook();
  const mode = useMode();
  const texts = useTexts();
  const choose = useCalculator((state) => state.choose);
  const read = (name: PackId | 'robots') => {
    const reading = readQuantity(
      texts[name] ?? defaultQuantityText(name, mode, book),
      quantityLimits(name, mode, book),
    );
    return reading.ok ? reading.value : Number.NaN;
  };
  const sizeOf = (id: PackId) =>
    [book, ...lists].flatMap(({ sessionPacks }) => sessionPacks).find((pack) => pack.id === id)?.sessions;
  const inPacks = packNames(texts).reduce((sum, id) => sum + read(id) * (sizeOf(id) ?? Number.NaN), 0);
  const wanted = inPacks + read('robots') * book.items.robots.sessionsIncluded;
  const hasPacks = items.some(({ id }) => isPackId(id));
  // Not a number where anything of it is unknown.
  const isWithin = wanted <= quantityLimits('sessions', mode, book).maximum;
  if (!hasPacks || book.sessionPacks.length === 0 || !isWithin) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        choose({
          ...Object.fromEntries(packNames(texts).map((id) => [id, undefined])),
          sessions: String(wanted),
        });
        focusField('sessions');
      }}
    >
      {notOffered.sameSessions(groupDigits(inPacks))}
    </button>
  );
}
