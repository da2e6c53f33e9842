import { RECORD_LISTS, type RecordList } from '../../entry/places';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useCalculator } from '../../store/calculator-context';
import type { LedgerRecord } from '../../store/ledger/records';
import { useLedgerState } from '../../store/ledger/use-ledger';
import { ApplicationList } from '../applications/application-list';
import { ContractList } from '../products/contract-list';
import { QuoteList } from '../saved-quotes/quote-list';
import { UnkeptNotice, UnreadableNotice } from './kept-notices';
import { LedgerFiles } from './ledger-files';
import './records.css';

const LISTS = {
  quotes: QuoteList,
  applications: ApplicationList,
  contracts: ContractList,
} as const satisfies Readonly<Record<RecordList, () => React.ReactNode>>;

const KINDS = {
  quotes: 'quote',
  applications: 'application',
  contracts: 'contract',
} as const satisfies Readonly<Record<RecordList, LedgerRecord['kind']>>;

/** 记录: the visitor's saved quotes, applications and contracts, one list at a time. */
export function Records() {
  const { lists, listSwitch } = useRecordsMessages();
  const place = useCalculator((state) => state.place);
  const goTo = useCalculator((state) => state.goTo);
  const shown = place.tag === 'records' ? place.list : RECORD_LISTS[0];
  const List = LISTS[shown];
  const records = useLedgerState((state) => state.records);
  const countIn = (list: RecordList) =>
    [...records.values()].filter(({ kind }) => kind === KINDS[list]).length;
  return (
    <div className="records">
      <div className="records-head">
        <nav className="record-lists" aria-label={listSwitch}>
          {RECORD_LISTS.map((list) => (
            <button
              key={list}
              type="button"
              className="tool"
              aria-current={list === shown ? 'page' : undefined}
              onClick={() => goTo({ tag: 'records', list })}
            >
              {lists[list]}
              <RecordCount count={countIn(list)} />
            </button>
          ))}
        </nav>
        <LedgerFiles />
      </div>
      <UnkeptNotice />
      <UnreadableNotice />
      <List />
    </div>
  );
}

/** How many a list has, beside its name; nothing where it is empty. */
function RecordCount({ count }: { readonly count: number }) {
  return count > 0 && <span className="record-count"> {groupDigits(count)}</span>;
}
