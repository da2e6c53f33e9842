import { memo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { Quote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { StackedBar } from '../../ui/stacked-bar';
import { Amount } from '../amounts/line-amount';

/** Shares of the total, in tenths of a percent, as a bar and as its table. */
export const Composition = memo(function Composition({ quote }: { readonly quote: Quote }) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  const shares = quote.lines.map((line) => ({
    ...line,
    label: fieldWording(line.id, messages, book).label,
    permille: Number((line.amountFen * 1000n * 2n + quote.totalFen) / (2n * quote.totalFen)),
  }));
  return (
    <section className="card" aria-labelledby="composition-heading">
      <div className="card-heading">
        <h2 id="composition-heading">{breakdown.composition}</h2>
        <p className="note">{breakdown.compositionAbout}</p>
      </div>
      <StackedBar
        label={shares
          .map(({ label, permille }) => `${label} ${percentText(permille)}`)
          .join(messages.notices.and)}
        parts={quote.lines.map(({ id, amountFen }) => ({
          id,
          share: Number(amountFen) / Number(quote.totalFen),
        }))}
      />
      <table className="shares">
        <caption className="visually-hidden">{breakdown.composition}</caption>
        <thead>
          <tr>
            <th scope="col">{breakdown.columns.item}</th>
            <th scope="col" className="cell-amount">
              {breakdown.columns.amount}
            </th>
            <th scope="col" className="cell-amount">
              {breakdown.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ id, label, amountFen, permille }, index) => (
            <tr key={id}>
              <th scope="row">
                <span className={`swatch part-${index % 9}`} aria-hidden="true" />
                {label}
              </th>
              <td className="cell-amount">
                <Amount name={`line:${id}`} fen={amountFen} />
              </td>
              <td className="cell-amount">
                <Figure name={`share:${id}`} value={(permille / 1000).toFixed(3)}>
                  {percentText(permille)}
                </Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

/** 333 as 33.3%. */
const percentText = (permille: number): string => `${(permille / 10).toFixed(1)}%`;
