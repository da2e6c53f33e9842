import { memo, useMemo } from 'react';
import { useCatalogue } from '../../../i18n/catalogue';
import { useBreakdownMessages } from '../../../i18n/use-breakdown-messages';
import { sumFen } from '../../../pricing/fen';
import type { NewPurchaseQuote } from '../../../pricing/quote/quote';
import { yearsAtAGlance } from '../../../pricing/quote/years-at-a-glance';
import type { NewPurchaseSelection } from '../../../pricing/selection';
import { useBook, useCalculator } from '../../../store/calculator-context';
import { Sentence } from '../../../ui/sentence';
import { Amount } from '../../amounts/line-amount';

/** The same selection for every term sold, what a year of each costs, and a button to take it. */
export const YearsAtAGlance = memo(function YearsAtAGlance({
  selection,
}: {
  readonly selection: NewPurchaseSelection;
}) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  const choose = useCalculator((state) => state.choose);
  const quotes = useMemo(() => yearsAtAGlance(selection, book), [selection, book]);
  const onceFen = oneOffFen(quotes[0]);
  const { minimum, maximum } = book.term;
  const chosenYears = selection.years;
  return (
    <section className="card" aria-labelledby="glance-heading">
      <div className="card-heading">
        <h2 id="glance-heading">{breakdown.glance(minimum, maximum)}</h2>
        <p className="note">
          {onceFen > 0n ? (
            <Sentence
              of={breakdown.glanceOneOff}
              figures={[<Amount key="once" name="one-off" fen={onceFen} />]}
            />
          ) : (
            breakdown.glanceFlat
          )}
          {selection.discountPercent !== undefined && ` ${breakdown.glanceDiscounted}`}
        </p>
      </div>
      <table className="glance">
        <caption className="visually-hidden">{breakdown.glance(minimum, maximum)}</caption>
        <thead>
          <tr>
            <th scope="col">{breakdown.columns.term}</th>
            <th scope="col" className="cell-amount">
              {breakdown.total}
            </th>
            <th scope="col" className="cell-amount">
              {breakdown.perYear}
            </th>
            <th scope="col" className="cell-amount cell-per-employee">
              {breakdown.perEmployeeMonth}
            </th>
          </tr>
        </thead>
        <tbody>
          {quotes.map(({ selection: { years }, totalFen, perYearFen, perEmployeeMonthFen }) => (
            <tr key={years} className={years === chosenYears ? 'chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="text-button"
                  aria-label={breakdown.chooseTerm(years)}
                  aria-current={years === chosenYears || undefined}
                  onClick={() => choose({ years: String(years) })}
                >
                  {messages.form.years(years)}
                </button>
                {years === chosenYears && <span className="tag">{breakdown.currentTerm}</span>}
              </th>
              <td className="cell-amount" data-column={breakdown.total}>
                <Amount name={`glance:${years}:total`} fen={totalFen} />
              </td>
              <td className="cell-amount" data-column={breakdown.perYear}>
                <Amount name={`glance:${years}:per-year`} fen={perYearFen} />
              </td>
              <td className="cell-amount cell-per-employee">
                <Amount name={`glance:${years}:per-employee-month`} fen={perEmployeeMonthFen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function oneOffFen(quote: NewPurchaseQuote | undefined): bigint {
  return sumFen((quote?.lines ?? []).filter(({ recurring }) => !recurring).map(({ amountFen }) => amountFen));
}
