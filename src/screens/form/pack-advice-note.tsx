import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { QuoteSessions } from '../../pricing/quote/quote';
import { packAdvice } from '../../pricing/session-packs/pack-advice';
import { useBook, useCalculator } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { focusField } from '../../ui/focus-field';
import { Sentence } from '../../ui/sentence';
import { Amount } from '../amounts/line-amount';

/** Says when other packs would give as much for less, and takes them with one click. */
export function PackAdviceNote({ sessions }: { readonly sessions: QuoteSessions }) {
  const { messages } = useCatalogue();
  const book = useBook();
  const choose = useCalculator((state) => state.choose);
  const advice = sessions.demand === undefined ? packAdvice(sessions.packs, book) : undefined;
  if (advice === undefined) return null;

  const { and, andPack, packCount } = messages.sessions;
  const mix = book.sessionPacks
    .filter(({ id }) => (advice.packs[id] ?? 0) > 0)
    .map(({ id }) => packCount(groupDigits(advice.packs[id] ?? 0), fieldWording(id, messages, book).label))
    .join(andPack);
  const { savedFen, extraSessions } = advice;
  return (
    <p className="advice">
      <span>
        {messages.sessions.advice(mix)}
        {savedFen > 0n && (
          <Sentence
            of={messages.sessions.saves}
            figures={[<Amount key="saved" name="advice:saved" fen={savedFen} />]}
          />
        )}
        {savedFen > 0n && extraSessions > 0 && and}
        {extraSessions > 0 && (
          <Sentence
            of={messages.sessions.adds}
            figures={[
              <Figure key="extra" name="advice:extra-sessions" value={extraSessions}>
                {groupDigits(extraSessions)}
              </Figure>,
            ]}
          />
        )}
      </span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          choose(Object.fromEntries(Object.entries(advice.packs).map(([id, count]) => [id, String(count)])));
          focusField(book.sessionPacks[0]?.id ?? 'sessions');
        }}
      >
        {messages.sessions.apply}
      </button>
    </p>
  );
}
