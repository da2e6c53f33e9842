import { useMessages } from '../../i18n/catalogue';
import { isEmpty } from '../../pricing/quote/is-empty';
import { useCalculator } from '../../store/calculator-context';
import { usePriced } from '../../store/priced-form';
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

/** Goes to the cost list, by focus and by sight. The page glides there: `layout.css` sees the focus on the heading. */
export function showBreakdown(): void {
  const breakdown = document.getElementById('breakdown');
  breakdown?.querySelector('h2')?.focus({ preventScroll: true });
  breakdown?.scrollIntoView();
}
