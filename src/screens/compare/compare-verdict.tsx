import { useRecordsMessages } from '../../i18n/use-records-messages';
import { cheapestQuotes } from '../../pricing/advice/cheapest-quotes';
import type { ComparedColumn } from './compare-row';
import { LeadingSentence } from './leading-sentence';

/** Which quote costs the least in all; per year and per employee, where another one does; what can't be compared. */
export function CompareVerdict({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const { compare } = useRecordsMessages();
  const quotes = columns.map(({ quote }) => quote);
  const { inAll, perYear, perEmployeeMonth } = cheapestQuotes(quotes);
  const named = (places: readonly number[]) =>
    places.map((place) => compare.quoted(columns[place]?.name ?? '')).join(compare.and);
  const differs = (places: readonly number[] | undefined): places is readonly number[] =>
    places !== undefined && places.join() !== inAll.join();
  const modes = new Set(quotes.map(({ mode }) => mode));
  return (
    <section className="card" aria-labelledby="compare-verdict">
      <div className="card-heading">
        <h2 id="compare-verdict">{compare.verdict}</h2>
      </div>
      <LeadingSentence columns={columns} />
      {(differs(perYear) || differs(perEmployeeMonth)) && (
        <ul className="plain-list">
          {differs(perYear) && <li>{compare.cheapest.perYear(named(perYear))}</li>}
          {differs(perEmployeeMonth) && <li>{compare.cheapest.perEmployeeMonth(named(perEmployeeMonth))}</li>}
        </ul>
      )}
      {modes.size > 1 && <p className="note">{compare.modesDiffer}</p>}
      {modes.has('add') && <p className="note">{compare.additionIn}</p>}
    </section>
  );
}
