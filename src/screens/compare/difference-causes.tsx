import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { groupDigits } from '../../i18n/group-digits';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { DifferenceCause, QuoteDifference } from '../../pricing/advice/quote-comparison';
import { type Fen, fenToYuan } from '../../pricing/fen';
import type { Quote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { Sentence } from '../../ui/sentence';
import type { ComparedColumn } from './compare-row';
import { AmountDifference } from './difference';
import { timeText } from './quote-time';

export interface DifferenceCausesProps {
  readonly reference: ComparedColumn;
  readonly columns: readonly ComparedColumn[];
}

/** What makes each quote dearer or cheaper than the reference, the largest cause first. */
export function DifferenceCauses({ reference, columns }: DifferenceCausesProps) {
  const { compare } = useRecordsMessages();
  return (
    <section className="card" aria-labelledby="compare-why">
      <div className="card-heading">
        <h2 id="compare-why">{compare.why}</h2>
        <p className="note">{compare.addsUp}</p>
      </div>
      {columns.map((column) =>
        column.difference === undefined ? null : (
          <CausesOfOne key={column.id} reference={reference} column={column} difference={column.difference} />
        ),
      )}
    </section>
  );
}

interface CausesOfOneProps {
  readonly reference: ComparedColumn;
  readonly column: ComparedColumn;
  readonly difference: QuoteDifference;
}

function CausesOfOne({ reference, column, difference }: CausesOfOneProps) {
  const { compare } = useRecordsMessages();
  const { place, name } = column;
  const { totalFen, causes, perYearFen, perEmployeeMonthFen } = difference;
  const magnitude = (figure: string, fen: Fen): ReactNode => (
    <Figure name={figure} value={fenToYuan(fen)}>
      {formatAmount(fen < 0n ? -fen : fen)}
    </Figure>
  );
  const beside = (figure: string, fen: Fen | undefined, more: AmountPattern, less: AmountPattern) =>
    fen === undefined || fen === 0n ? null : (
      <li key={figure}>
        <Sentence of={fen > 0n ? more : less} figures={[magnitude(figure, fen)]} />
      </li>
    );
  const otherMeasures = [
    beside(`compare:${place}:dearer:per-year`, perYearFen, compare.perYearMore, compare.perYearLess),
    beside(
      `compare:${place}:dearer:per-employee-month`,
      perEmployeeMonthFen,
      compare.perEmployeeMore,
      compare.perEmployeeLess,
    ),
  ].filter((item) => item !== null);
  return (
    <>
      <p>
        {totalFen === 0n ? (
          (causes.length === 0 ? compare.same : compare.cancel)(name, reference.name)
        ) : (
          <Sentence
            of={(amount) => (totalFen > 0n ? compare.dearer : compare.cheaper)(name, reference.name, amount)}
            figures={[magnitude(`compare:${place}:dearer`, totalFen)]}
          />
        )}
      </p>
      <ul className="plain-list">
        {causes.map((cause) => (
          <li key={`${cause.tag}${cause.tag === 'quantity' ? cause.id : ''}`}>
            <CauseSentence cause={cause} reference={reference.quote} column={column} />
          </li>
        ))}
      </ul>
      {/* In the list above they would be read as parts of the sum. */}
      {otherMeasures.length > 0 && <ul className="plain-list note">{otherMeasures}</ul>}
    </>
  );
}

type AmountPattern = (amount: string) => string;

interface CauseSentenceProps {
  readonly cause: DifferenceCause;
  readonly reference: Quote;
  readonly column: ComparedColumn;
}

function CauseSentence({ cause, reference, column: { place, quote } }: CauseSentenceProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const { compare } = useRecordsMessages();
  const book = useBook();
  const discount = ({ discountPercent }: Quote) =>
    discountPercent === undefined ? compare.noDiscount : compare.discountPaid(discountPercent);
  const time = (of: Quote) => timeText(of, { messages, breakdown, compare });
  const sentence = (amount: string): string => {
    switch (cause.tag) {
      case 'quantity': {
        const { label, unit } = fieldWording(cause.id, messages, book);
        const count = Math.abs(cause.quantity);
        const quantity = messages.counted(groupDigits(count), unit, count);
        return (cause.quantity > 0 ? compare.causes.more : compare.causes.less)(label, quantity, amount);
      }
      case 'term':
        return compare.causes.term(time(reference), time(quote), amount);
      case 'discount':
        return compare.causes.discount(discount(reference), discount(quote), amount);
    }
  };
  const name = `compare:${place}:cause:${cause.tag === 'quantity' ? cause.id : cause.tag}`;
  return <Sentence of={sentence} figures={[<AmountDifference key={name} name={name} fen={cause.fen} />]} />;
}
