import { useMemo, useState } from 'react';
import { PRICING } from '../../entry/places';
import { useCatalogue } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useBook, useCalculator, useCalculatorStore, useToday } from '../../store/calculator-context';
import { appliedQuotes } from '../../store/ledger/quote-state';
import type { SavedQuote } from '../../store/ledger/records';
import { useRecords } from '../../store/ledger/use-ledger';
import { focusField } from '../../ui/focus-field';
import { focusPageTitle } from '../shell/focus-page-title';
import { CompareBar } from './compare-bar';
import { ListStatus } from './list-status';
import { useListView } from './list-view';
import { openQuote } from './open-quote';
import { orderRows } from './order-rows';
import { QuoteFilterBar } from './quote-filter-bar';
import './quote-list.css';
import type { QuoteActions } from './quote-row-actions';
import { filterRows, NO_FILTERS, type QuoteFilters, quoteRows } from './quote-rows';
import { QuoteTable } from './quote-table';
import { RenameDialog } from './rename-dialog';
import { SendSavedDialog } from './send-saved-dialog';
import { useQuoteEdits } from './use-quote-edits';

const HEADING_ID = 'quote-list-heading';

/** 报价: the quotes that the visitor saved, found, sorted, and carried on with. */
export function QuoteList() {
  const { language } = useCatalogue();
  const { list } = useRecordsMessages();
  const store = useCalculatorStore();
  const book = useBook();
  const today = useToday();
  const goTo = useCalculator((state) => state.goTo);
  const quotes = useRecords('quote');
  const applications = useRecords('application');
  const rows = useMemo(
    () => quoteRows(quotes, appliedQuotes(applications), today),
    [quotes, applications, today],
  );
  const [{ filters, order, page, chosen }, changeView] = useListView();
  const filterBy = (next: QuoteFilters) => changeView({ filters: next, page: 0 });
  const ordered = useMemo(() => orderRows(rows, order, language), [rows, order, language]);
  const shown = useMemo(() => filterRows(ordered, filters), [ordered, filters]);
  const chosenIds = rows.flatMap(({ quote }) => (chosen.has(quote.id) ? quote.id : []));
  const [dialog, setDialog] = useState<{ readonly tag: 'rename' | 'send'; readonly quote: SavedQuote }>();
  const edits = useQuoteEdits();

  const actions: QuoteActions = {
    onOpen: (quote) => openQuote(store, quote, book, today),
    onSend: (quote) => setDialog({ tag: 'send', quote }),
    onPrint: ({ id }) => {
      goTo({ tag: 'paper', quoteId: id });
      focusPageTitle();
    },
    onRename: (quote) => setDialog({ tag: 'rename', quote }),
    onDuplicate: edits.duplicate,
    onRemove: edits.remove,
  };

  return (
    <section className="card" aria-labelledby={HEADING_ID}>
      <div className="card-heading">
        <h2 id={HEADING_ID} tabIndex={-1}>
          {list.title}
        </h2>
        {rows.length > 0 && <p className="note">{list.about}</p>}
      </div>
      <ListStatus
        done={edits.done}
        removed={edits.removed}
        onUndo={() => {
          edits.undo();
          focusField(HEADING_ID);
        }}
      />
      {rows.length === 0 ? (
        <div className="empty-list">
          <p>{list.empty}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              goTo(PRICING);
              focusPageTitle();
            }}
          >
            {list.toPricing}
          </button>
        </div>
      ) : (
        <>
          <QuoteFilterBar filters={filters} onFilters={filterBy} />
          <CompareBar
            chosenIds={chosenIds}
            onClear={() => {
              changeView({ chosen: new Set() });
              focusField(HEADING_ID);
            }}
          />
          {shown.length === 0 ? (
            <p className="inline">
              {list.nothingFound}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  filterBy(NO_FILTERS);
                  focusField('quote-search');
                }}
              >
                {list.clearFilters}
              </button>
            </p>
          ) : (
            <QuoteTable
              rows={shown}
              order={order}
              onOrder={(next) => changeView({ order: next, page: 0 })}
              chosen={chosen}
              onChoose={(id, isChosen) => {
                const next = new Set(chosen);
                if (isChosen) next.add(id);
                else next.delete(id);
                changeView({ chosen: next });
              }}
              actions={actions}
              page={page}
              onPage={(next) => changeView({ page: next })}
            />
          )}
        </>
      )}
      {dialog?.tag === 'send' && (
        <SendSavedDialog quote={dialog.quote} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.tag === 'rename' && (
        <RenameDialog
          quote={dialog.quote}
          onRename={(name, customer) => edits.rename(dialog.quote, name, customer)}
          onSaveAnew={(name, customer) => edits.saveAnew(dialog.quote, name, customer)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </section>
  );
}
