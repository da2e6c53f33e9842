import { useMessages } from '../../i18n/catalogue';
import { isEmpty } from '../../pricing/quote/is-empty';
import { useCalculator, usePriced } from '../../store/calculator-context';
import { Amount } from '../amounts/line-amount';

/** On narrow screens the total stays at the bottom edge, with the ways to the cost list and onwards. */
export function BottomBar() {
  const messages = useMessages();
  const priced = usePriced();
  const goTo = useCalculator((state) => state.goTo);
  return (
    <div className="bottom-bar">
      {priced.ok ? (
        <p>
          <span className="note">{messages.summary.total}</span>{' '}
          <Amount name="total" fen={priced.quote.totalFen} />
        </p>
      ) : (
        <p className="note">{messages.summary.waiting(priced.issues.length)}</p>
      )}
      <button type="button" className="text-button" onClick={showBreakdown}>
        {messages.summary.toBreakdown}
      </button>
      {priced.ok && !isEmpty(priced.quote) && (
        <button type="button" className="button" onClick={() => goTo({ tag: 'application', step: 1 })}>
          {messages.actions.apply}
        </button>
      )}
    </div>
  );
}

/**
 * Goes to the cost list, by sight and by focus. The way there is shown, unless the visitor wants no motion; the page as
 * a whole never glides, so that what somebody presses while it comes into view stays under the pointer.
 */
export function showBreakdown(): void {
  const breakdown = document.getElementById('breakdown');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  breakdown?.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth' });
  breakdown?.querySelector('h2')?.focus({ preventScroll: true });
}
