import './applications.css';
import { useMemo, useRef, useState } from 'react';
import type { ApplicationState } from '../../embed/protocol';
import { PRICING } from '../../entry/places';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useBook, useCalculator, useHost, useToday } from '../../store/calculator-context';
import { stateOf } from '../../store/ledger/application-states';
import { useRecords } from '../../store/ledger/use-ledger';
import { focusPageTitle } from '../shell/focus-page-title';
import { applicationRows } from './application-row';
import { ApplicationTable } from './application-table';
import { RemovedNotice } from './removed-notice';
import { StateBanner } from './state-banner';
import { useRemoval } from './use-removal';

/** 申请记录: every application that the visitor keeps, by state, with what can be done about it. */
export function ApplicationList() {
  const messages = useApplicationMessages();
  const book = useBook();
  const today = useToday();
  const goTo = useCalculator((state) => state.goTo);
  const { apply } = useHost();
  const records = useRecords('application');
  const [shownState, setShownState] = useState<ApplicationState>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const removal = useRemoval();
  const rows = useMemo(
    () =>
      applicationRows(
        records.filter((record) => shownState === undefined || stateOf(record) === shownState),
        book,
        today,
      ),
    [records, shownState, book, today],
  );
  const focusHeading = () => heading.current?.focus();
  return (
    <section className="card applications" aria-labelledby="applications-heading">
      <div className="card-heading">
        <h2 id="applications-heading" tabIndex={-1} ref={heading}>
          {messages.list}
        </h2>
        <p className="note">{apply ? messages.listAboutWithHost : messages.listAbout}</p>
      </div>
      <p className="note" role="status">
        {said}
      </p>
      <RemovedNotice removal={removal} onDone={focusHeading} />
      {records.length === 0 ? (
        <div className="no-applications">
          <p>{messages.empty}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              goTo(PRICING);
              focusPageTitle();
            }}
          >
            {messages.start}
          </button>
        </div>
      ) : (
        <>
          <StateBanner records={records} shown={shownState} onShow={setShownState} />
          {rows.length === 0 && shownState !== undefined ? (
            <div className="no-applications">
              <p>{messages.emptyState(messages.states[shownState])}</p>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  setShownState(undefined);
                  focusHeading();
                }}
              >
                {messages.showAll}
              </button>
            </div>
          ) : (
            <ApplicationTable
              key={shownState}
              rows={rows}
              onRemove={removal.remove}
              onMarked={(sentence) => {
                setSaid(sentence);
                // Narrowed to one state, the table no longer has the row.
                if (shownState !== undefined) focusHeading();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
