import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { shortText } from '../../i18n/wording/short-text';
import { useServices } from '../../store/calculator-context';
import { MAX_LEDGER_FILE, readLedgerFile } from '../../store/ledger/ledger-file';
import { mergeRecords } from '../../store/ledger/merge-records';
import { useLedger } from '../../store/ledger/use-ledger';

/** Takes a file of records in beside what is kept, and says in a sentence what came of it. */
export function useImport(): (file: File) => Promise<string> {
  const ledger = useLedger();
  const { newId } = useServices();
  const { language } = useCatalogue();
  const { files } = useRecordsMessages();
  const counted = (count: number) => formatCount(count, language);
  return async (file) => {
    const name = shortText(file.name);
    if (file.size > MAX_LEDGER_FILE) return files.refusals['too-large'](name);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return files.refusals['not-read'](name);
    const reading = readLedgerFile(text);
    if (reading.tag !== 'records') return files.refusals[reading.tag](name);
    const { adopted, addedCount, sameCount, differingCount } = mergeRecords({
      known: ledger.store.getState().records,
      incoming: reading.records,
      newId,
      nameOfOlder: files.nameOfOlder,
    });
    ledger.adopt(adopted);
    const taken = files.imported(counted(addedCount), counted(sameCount), counted(differingCount));
    return reading.unreadableCount > 0 ? `${taken}${files.skipped(counted(reading.unreadableCount))}` : taken;
  };
}
