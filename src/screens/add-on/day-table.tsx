import { formatAmount } from '../../i18n/format-money';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { FeeStep } from '../../pricing/advice/fee-by-day';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { useCalculator } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { Amount } from '../amounts/line-amount';

export interface DayTableProps {
  readonly steps: readonly FeeStep[];
  readonly chosen: FeeStep | undefined;
}

/** Each stretch of days with its fee and how much less it is than the one before; a button takes its first day. */
export function DayTable({ steps, chosen }: DayTableProps) {
  const messages = useContractMessages();
  const choose = useCalculator((state) => state.choose);
  const { dayColumns } = messages;
  return (
    <details className="picture-table">
      <summary>{messages.dayTable(steps.length)}</summary>
      <table className="days">
        <caption className="visually-hidden">{messages.dayTable(steps.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{dayColumns.days}</th>
            <th scope="col" className="cell-amount">
              {dayColumns.fee}
            </th>
            <th scope="col" className="cell-amount">
              {dayColumns.drop}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const from = toIsoDate(step.from);
            return (
              <tr key={from} className={step === chosen ? 'chosen' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    aria-label={messages.chooseDay(from)}
                    aria-current={step === chosen || undefined}
                    onClick={() => choose({ on: from })}
                  >
                    {from}
                  </button>{' '}
                  <span className="day-to">– {toIsoDate(step.to)}</span>{' '}
                  {step === chosen && <span className="tag">{messages.chosen}</span>}
                  <span className="about">{messages.monthsLeft(step.mostMonths, step.fewestMonths)}</span>
                </th>
                <td className="cell-amount" data-column={dayColumns.fee}>
                  <Amount name={`day:${from}:fee`} fen={step.feeFen} />
                </td>
                <td className="cell-amount" data-column={dayColumns.drop}>
                  <Drop name={`day:${from}:drop`} fen={step.dropFen} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** How much less than before; what is dearer says so in words. */
function Drop({ name, fen }: { readonly name: string; readonly fen: Fen }) {
  const messages = useContractMessages();
  if (fen === 0n) return '—';
  if (fen > 0n) return <Amount name={name} fen={fen} />;
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      {messages.dearerBy(formatAmount(-fen))}
    </Figure>
  );
}
