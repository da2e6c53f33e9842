import { useMemo } from 'react';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { type AdditionOption, additionCompared } from '../../pricing/advice/addition-compared';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { Amount } from '../amounts/line-amount';

/** The same items bought from the start, now, or only at the renewal: what each would cost in all. */
export function AdditionCompared({ quote }: { readonly quote: AddOnQuote }) {
  const messages = useContractMessages();
  const book = useBook();
  const options = useMemo(() => additionCompared(quote, book), [quote, book]);
  const amountRows = [
    { name: 'contract', fen: ({ contractFen }: AdditionOption) => contractFen },
    { name: 'renewal-year', fen: ({ renewalYearFen }: AdditionOption) => renewalYearFen },
    { name: 'in-all', fen: ({ inAllFen }: AdditionOption) => inAllFen },
    { name: 'per-month', fen: ({ perMonthFen }: AdditionOption) => perMonthFen },
  ] as const;
  return (
    <section className="card" aria-labelledby="compare-heading">
      <div className="card-heading">
        <h2 id="compare-heading">{messages.compare}</h2>
        <p className="note">{messages.compareAbout}</p>
      </div>
      <ComparedSentences options={options} />
      <table className="compared">
        <caption className="visually-hidden">{messages.compare}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.compareRows.time}</th>
            {options.map(({ time }) => (
              <th key={time} scope="col" className="cell-amount">
                {messages.additionTimes[time]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{messages.compareRows.months}</th>
            {options.map(({ time, months }) => (
              <td key={time} className="cell-amount" data-column={messages.additionTimes[time]}>
                <Sentence
                  of={(place) => messages.monthsOfUse(place, months)}
                  figures={[<Count key="months" name={`compare:${time}:months`} count={months} />]}
                />
              </td>
            ))}
          </tr>
          {amountRows.map(({ name, fen }) => (
            <tr key={name} className={name === 'in-all' ? 'chosen' : undefined}>
              <th scope="row">{messages.compareRows[name]}</th>
              {options.map((option) => (
                <td
                  key={option.time}
                  className="cell-amount"
                  data-column={messages.additionTimes[option.time]}
                >
                  <Amount name={`compare:${option.time}:${name}`} fen={fen(option)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Now against waiting, and now against the start. */
function ComparedSentences({ options }: { readonly options: readonly AdditionOption[] }) {
  const messages = useContractMessages();
  const [fromStart, now, atRenewal] = options;
  if (fromStart === undefined || now === undefined || atRenewal === undefined) return null;
  const fewerMonths = fromStart.months - now.months;
  const lessFen = fromStart.inAllFen - now.inAllFen;
  return (
    <p className="advice section-advice">
      <span>
        <Sentence
          of={(more) => messages.compareWait(more, now.months)}
          figures={[
            <Amount key="more" name="compare:more-than-waiting" fen={now.inAllFen - atRenewal.inAllFen} />,
          ]}
        />{' '}
        {fewerMonths > 0 &&
          (lessFen > 0n ? (
            <Sentence
              of={(less) => messages.compareStart(less, fewerMonths)}
              figures={[<Amount key="less" name="compare:less-than-from-start" fen={lessFen} />]}
            />
          ) : lessFen < 0n ? (
            <Sentence
              of={(more) => messages.compareStartMore(more, fewerMonths)}
              figures={[<Amount key="more" name="compare:more-than-from-start" fen={-lessFen} />]}
            />
          ) : (
            messages.compareSame(fewerMonths)
          ))}
      </span>
    </p>
  );
}
