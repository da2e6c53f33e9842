import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { contractMonths, type MonthStretch } from '../../pricing/calendar/contract-months';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { MonthStrip } from '../../ui/pictures/month-strip';

const LEGEND = ['elapsed', 'part-year', 'free', 'whole-year'] as const;

/** The contract's months, one cell each, as they are charged; and the same as a table. */
export function ContractMonths({ quote }: { readonly quote: AddOnQuote }) {
  const messages = useContractMessages();
  const { addOn } = useBook();
  const { selection, timeLeft, life } = quote;
  const { contract, on } = selection;
  const { wholeYears, oddMonths, months } = timeLeft;
  const stretches = contractMonths(contract, timeLeft, addOn.partYearDivisor * addOn.partYearCapInYears);
  const firstCharged = contract.termYears * 12 - months;
  const cells = stretches
    .flatMap(({ charge, months: count }) => Array.from({ length: count }, () => charge))
    .map((kind, index) => ({ id: String(index), kind, marked: index === firstCharged }));
  return (
    <>
      <MonthStrip
        label={messages.strip(months, wholeYears, oddMonths)}
        months={cells}
        rowLabels={Array.from({ length: contract.termYears }, (_, index) => messages.year(index + 1))}
        legend={LEGEND.filter((kind) => stretches.some(({ charge }) => charge === kind)).map((kind) => ({
          kind,
          label: messages.monthKinds[kind],
        }))}
        endLabel={messages.endsOn(toIsoDate(life.expiry))}
        markLabel={messages.addedOn(toIsoDate(on))}
      />
      <details className="picture-table">
        <summary>{messages.stripTable}</summary>
        <StretchTable stretches={stretches} />
      </details>
    </>
  );
}

function StretchTable({ stretches }: { readonly stretches: readonly MonthStretch[] }) {
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const { stripColumns } = messages;
  return (
    <table>
      <caption className="visually-hidden">{messages.stripTable}</caption>
      <thead>
        <tr>
          <th scope="col">{stripColumns.months}</th>
          <th scope="col" className="cell-amount">
            {stripColumns.count}
          </th>
          <th scope="col">{stripColumns.charged}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ charge, months, from, to }) => (
          <tr key={charge}>
            <th scope="row">{messages.period(formatDate(from, language), formatDate(to, language))}</th>
            <td className="cell-amount">{months}</td>
            <td>{messages.monthKinds[charge]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
