import { useCatalogue } from '../../../i18n/catalogue';
import { formatCount } from '../../../i18n/format-count';
import { formatAmount } from '../../../i18n/format-money';
import type { QuoteSessions } from '../../../pricing/quote/quote';
import { packAdvice } from '../../../pricing/session-packs/pack-advice';
import { useBook, useCalculator } from '../../../store/calculator-context';
import { fieldWording } from '../../wording/field-wording';

/** Says when other packs would give as much for less, and takes them with one click. */
export function PackAdviceNote({ sessions }: { readonly sessions: QuoteSessions }) {
  const { language, messages } = useCatalogue();
  const book = useBook();
  const choose = useCalculator((state) => state.choose);
  const advice = sessions.demand === undefined ? packAdvice(sessions.packs, book) : undefined;
  if (advice === undefined) return null;

  const { and, packCount } = messages.sessions;
  const mix = book.sessionPacks
    .filter(({ id }) => (advice.packs[id] ?? 0) > 0)
    .map(({ id }) =>
      packCount(formatCount(advice.packs[id] ?? 0, language), fieldWording(id, messages, book).label),
    )
    .join(and);
  const gains = [
    ...(advice.savedFen > 0n ? [messages.sessions.saves(formatAmount(advice.savedFen, language))] : []),
    ...(advice.extraSessions > 0
      ? [messages.sessions.adds(formatCount(advice.extraSessions, language))]
      : []),
  ].join(and);
  return (
    <p className="advice">
      <span>
        {messages.sessions.advice(mix)}
        {gains}
      </span>
      <button
        type="button"
        className="text-button"
        onClick={() =>
          choose(Object.fromEntries(Object.entries(advice.packs).map(([id, count]) => [id, String(count)])))
        }
      >
        {messages.sessions.apply}
      </button>
    </p>
  );
}
