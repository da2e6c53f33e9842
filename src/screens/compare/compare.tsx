import { useState } from 'react';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { quoteDifference } from '../../pricing/advice/quote-comparison';
import { useBook, useCalculator } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';
import { focusPageTitle } from '../shell/focus-page-title';
import './compare.css';
import type { ComparedColumn } from './compare-row';
import { CompareTable } from './compare-table';
import { CompareTools } from './compare-tools';
import { CompareVerdict } from './compare-verdict';
import { useComparedQuotes } from './compared-quotes';
import { DifferenceCauses } from './difference-causes';

const HEADING_ID = 'compare-heading';
const NONE: readonly string[] = [];

/** Two to four quotes by today's list: which one costs less and why, then all of it side by side. */
export function Compare() {
  const { compare } = useRecordsMessages();
  const book = useBook();
  const ids = useCalculator(({ place }) => (place.tag === 'compare' ? place.quoteIds : NONE));
  const goTo = useCalculator((state) => state.goTo);
  const { compared, unpriced, missingCount } = useComparedQuotes(ids);
  const [chosenReference, setReference] = useState<string>();
  const reference = compared.find(({ id }) => id === chosenReference) ?? compared[0];
  const columns = compared.map(
    (one, index): ComparedColumn => ({
      ...one,
      place: index + 1,
      difference:
        reference === undefined || one === reference
          ? undefined
          : quoteDifference(reference.quote, one.quote, book),
    }),
  );
  const referenceColumn = columns.find(({ id }) => id === reference?.id);
  const show = (quoteIds: readonly string[]) => goTo({ tag: 'compare', quoteIds });
  return (
    <div className="compare">
      <section className="card" aria-labelledby={HEADING_ID}>
        <div className="card-heading">
          <h2 id={HEADING_ID} tabIndex={-1}>
            {compare.title}
          </h2>
          <p className="note">{compare.referenceAbout}</p>
          <button
            type="button"
            className="text-button card-sum"
            onClick={() => {
              goTo({ tag: 'records', list: 'quotes' });
              focusPageTitle();
            }}
          >
            {compare.back}
          </button>
        </div>
        {missingCount > 0 && <p className="notice">{compare.missing(groupDigits(missingCount))}</p>}
        {unpriced.map((name) => (
          <p key={name} className="notice">
            {compare.unpriced(name)}
          </p>
        ))}
        <CompareTools
          ids={ids}
          columns={columns}
          referenceId={reference?.id}
          onReference={setReference}
          onAdd={(id) => show([...ids, id])}
        />
        {columns.length < 2 && <p>{compare.tooFew}</p>}
      </section>
      {columns.length >= 2 && <CompareVerdict columns={columns} />}
      {columns.length >= 2 && referenceColumn && (
        <DifferenceCauses reference={referenceColumn} columns={columns} />
      )}
      {columns.length > 0 && (
        <div className="card">
          <CompareTable
            columns={columns}
            onRemove={(removed) => {
              show(ids.filter((id) => id !== removed));
              focusField(HEADING_ID);
            }}
          />
        </div>
      )}
    </div>
  );
}
