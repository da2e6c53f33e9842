import { useMemo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { formatAmount, formatPrice } from '../../i18n/format-money';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { dayAdvice } from '../../pricing/advice/day-advice';
import {
  type FeeStep,
  feeByMonth,
  feeSteps,
  firstDayToCompare,
  highestFee,
} from '../../pricing/advice/fee-by-day';
import { daysBetween } from '../../pricing/calendar/day-arithmetic';
import { isBefore, type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useBook, useToday } from '../../store/calculator-context';
import { StepChart } from '../../ui/pictures/step-chart';
import { DayAdviceSentence } from './day-advice-sentence';
import { DayTable } from './day-table';

/** What the addition would cost on each day up to expiry: in one sentence, as a chart and as its table. */
export function DayMatters({ quote }: { readonly quote: AddOnQuote }) {
  const messages = useContractMessages();
  const book = useBook();
  const today = useToday();
  const { selection, life } = quote;
  const { on } = selection;
  const months = useMemo(
    () => feeByMonth(selection, firstDayToCompare(selection, today), book),
    [selection, today, book],
  );
  const steps = useMemo(() => feeSteps(months), [months]);
  const chosen = steps.find(({ to }) => !isBefore(to, on));
  return (
    <section className="card" aria-labelledby="day-heading">
      <div className="card-heading">
        <h2 id="day-heading">{messages.day}</h2>
        <p className="note">{messages.dayAbout}</p>
      </div>
      <p className="advice section-advice">
        <span>
          <DayAdviceSentence advice={dayAdvice(months, on, today)} lastDay={chosen?.to ?? on} />
        </span>
      </p>
      {steps.length > 1 && (
        <>
          <DayChart steps={steps} chosen={chosen} on={on} expiry={life.expiry} />
          <DayTable steps={steps} chosen={chosen} />
        </>
      )}
    </section>
  );
}

interface DayChartProps {
  readonly steps: readonly FeeStep[];
  readonly chosen: FeeStep | undefined;
  readonly on: PlainDate;
  readonly expiry: PlainDate;
}

function DayChart({ steps, chosen, on, expiry }: DayChartProps) {
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const today = useToday();
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = daysBetween(first.from, expiry);
  const at = (date: PlainDate) => daysBetween(first.from, date) / days;
  const date = (day: PlainDate) => formatDate(day, language);
  const highestFen = highestFee(steps);
  const ends = [
    date(first.from),
    date(last.to),
    formatAmount(first.feeFen),
    formatAmount(last.feeFen),
  ] as const;
  const isTodayIn = !isBefore(today, first.from) && isBefore(today, expiry);
  return (
    <StepChart
      label={
        steps.every(({ dropFen }) => dropFen >= 0n)
          ? messages.dayChart(...ends)
          : messages.dayChartUneven(...ends, formatAmount(highestFen))
      }
      steps={steps.map((step, index) => ({
        id: toIsoDate(step.from),
        from: at(step.from),
        to: at(steps[index + 1]?.from ?? expiry),
        value: Number(step.feeFen) / Number(highestFen),
        kind: step === chosen ? 'chosen' : 'plain',
      }))}
      marks={[
        ...(isTodayIn ? [{ at: at(today), label: messages.events.today.name, kind: 'today' as const }] : []),
        { at: at(on), label: messages.events.addition.name, kind: 'chosen' as const },
      ]}
      topLabel={formatAmount(highestFen)}
      zeroLabel={formatPrice(0n)}
      startLabel={toIsoDate(first.from)}
      endLabel={toIsoDate(expiry)}
    />
  );
}
