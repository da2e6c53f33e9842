import { useRecordsMessages } from '../../i18n/use-records-messages';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { writeLedgerFile } from '../../store/ledger/ledger-file';
import { useLedger } from '../../store/ledger/use-ledger';
import { saveFile } from '../../ui/save-file';

/** Saves everything that is kept, and what is in memory only, as one file. */
export function useExportAll(): () => void {
  const ledger = useLedger();
  const today = useToday();
  const { files } = useRecordsMessages();
  return () =>
    saveFile(
      `${files.exportName}-${toIsoDate(today)}.json`,
      'application/json',
      writeLedgerFile(ledger.store.getState().records.values()),
    );
}
