import { formatAmount } from '../../i18n/format-money';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { cheapestQuotes } from '../../pricing/advice/cheapest-quotes';
import { quoteDifference } from '../../pricing/advice/quote-comparison';
import { fenToYuan } from '../../pricing/fen';
import { useBook } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { Sentence } from '../../ui/sentence';
import type { ComparedColumn } from './compare-row';
import { useSavingCauses } from './saving-causes';

/** As many causes as are read in one breath; all of them stand under 差在哪里. */
const NAMED_CAUSES = 2;

/**
 * The answer first: which quote costs the least in all, how much less than the reference, and mostly for what.
 * Where the reference is that quote itself, it is set against the dearest.
 */
export function LeadingSentence({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const { compare } = useRecordsMessages();
  const book = useBook();
  const causesOf = useSavingCauses();
  const { inAll } = cheapestQuotes(columns.map(({ quote }) => quote));
  const cheapest = inAll.flatMap((place) => columns[place] ?? []);
  const [first] = cheapest;
  const others = columns.filter((column) => !cheapest.includes(column));
  const other =
    others.find(({ difference }) => difference === undefined) ??
    others.reduce<ComparedColumn | undefined>(
      (dearest, column) =>
        dearest === undefined || column.quote.totalFen > dearest.quote.totalFen ? column : dearest,
      undefined,
    );
  if (first === undefined) return null;
  if (other === undefined) return <p className="compare-answer">{compare.answer.same}</p>;
  const { totalFen, causes } = quoteDifference(other.quote, first.quote, book);
  const saved = -totalFen;
  // Those that cost the same may do so for different reasons.
  const named =
    cheapest.length === 1
      ? causesOf(causes.filter(({ fen }) => fen < 0n).slice(0, NAMED_CAUSES), other.quote, first.quote)
      : [];
  const names = cheapest.map(({ name }) => compare.quoted(name)).join(compare.and);
  return (
    <p className="compare-answer">
      <Sentence
        of={(amount) =>
          named.length > 0
            ? compare.answer.because(names, compare.quoted(other.name), amount, named.join(compare.and))
            : compare.answer.saves(names, compare.quoted(other.name), amount)
        }
        figures={[
          <Figure key="saving" name="compare:saving" value={fenToYuan(saved)}>
            {formatAmount(saved)}
          </Figure>,
        ]}
      />
    </p>
  );
}
