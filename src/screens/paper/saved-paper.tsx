import { useMemo } from 'react';
import { formatAmount } from '../../i18n/format-money';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { yuanToFen } from '../../pricing/fen';
import { useBook, useCalculator, useServices, useToday } from '../../store/calculator-context';
import type { Ledger } from '../../store/ledger/ledger';
import type { SavedQuote } from '../../store/ledger/records';
import { useLedger, useLedgerState, useRecords } from '../../store/ledger/use-ledger';
import { savedDocument } from '../document/saved-document';
import { focusPageTitle } from '../shell/focus-page-title';
import { PaperHeading } from './paper-bar';
import { PaperOf } from './paper-of';
import { type DetailField, useUnkeptTexts } from './typed-texts';
import { readValidUntil } from './valid-until';

/** The sheet of a saved quote. What is typed for it is kept with it. */
export function SavedPaper({ quoteId }: { readonly quoteId: string }) {
  const paper = usePaperMessages();
  const record = useRecords('quote').find(({ id }) => id === quoteId);
  return record === undefined ? <NoPaper reason={paper.gone} /> : <PaperOfRecord record={record} />;
}

function PaperOfRecord({ record }: { readonly record: SavedQuote }) {
  const paper = usePaperMessages();
  const book = useBook();
  const today = useToday();
  const { pageAddress } = useServices();
  const ledger = useLedger();
  const isUnkept = useLedgerState(({ unkept }) => unkept.has(record.id));
  const back = useBackToQuotes();
  const { typed, type } = useUnkeptTexts(record.id, (field, text) => keep(ledger, record, field, text));
  const document = useMemo(
    () => savedDocument(record, book, today, pageAddress()),
    [record, book, today, pageAddress],
  );
  if (document === undefined) return <NoPaper reason={paper.unpriced} />;
  const savedFen = yuanToFen(record.totalYuan);
  const { totalFen } = document.quote;
  return (
    <PaperOf document={document} typed={typed} onType={type} onBack={back}>
      {savedFen !== totalFen && (
        <p className="advice">{paper.changed(formatAmount(savedFen), formatAmount(totalFen))}</p>
      )}
      {isUnkept && <p className="advice">{paper.notKept}</p>}
    </PaperOf>
  );
}

/** Puts a text into the quote, unless it is not good for it. */
function keep(ledger: Ledger, { id, madeOn }: SavedQuote, field: DetailField, text: string): boolean {
  const kept = field === 'validUntil' ? dayToKeep(text, madeOn) : text.trim();
  // A quote without a name would not be found again.
  if (kept === undefined || (field === 'name' && kept === '')) return false;
  ledger.change<SavedQuote>(id, 'quote', (quote) => ({ ...quote, [field]: kept }));
  return true;
}

function dayToKeep(text: string, madeOn: string): string | undefined {
  const [year = 0, month = 0, day = 0] = madeOn.split('-').map(Number);
  const reading = readValidUntil(text, { year, month, day });
  return reading.ok ? toIsoDate(reading.date) : undefined;
}

/** In place of the sheet of a quote that can't be shown. */
function NoPaper({ reason }: { readonly reason: string }) {
  const paper = usePaperMessages();
  const back = useBackToQuotes();
  return (
    <section className="card paper-bar" aria-labelledby="paper-heading">
      <PaperHeading />
      <p>{reason}</p>
      <button type="button" className="button" onClick={back}>
        {paper.backToQuotes}
      </button>
    </section>
  );
}

function useBackToQuotes(): () => void {
  const goTo = useCalculator((state) => state.goTo);
  return () => {
    goTo({ tag: 'records', list: 'quotes' });
    focusPageTitle();
  };
}
