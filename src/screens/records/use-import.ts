import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { shortText } from '../../i18n/wording/short-text';
import { useServices } from '../../store/calculator-context';
import { MAX_LEDGER_FILE, readLedgerFile } from '../../store/ledger/ledger-file';
import { mergeRecords } from '../../store/ledger/merge-records';
import { useLedger } from '../../store/ledger/use-ledger';

export interface RecordsImport {
  /** Takes a file of records in beside what is kept, and says in a sentence what came of it. */
  readonly importFile: (file: File) => Promise<string>;
  /** The same with a file's text, where it has been read already; `name` is the file's. */
  readonly importText: (text: string, name: string) => string;
}

export function useImport(): RecordsImport {
  const ledger = useLedger();
  const { newId } = useServices();
  const { files } = useRecordsMessages();
  const importText = (text: string, fullName: string): string => {
    const name = shortText(fullName);
    const reading = readLedgerFile(text);
    if (reading.tag !== 'records') return files.refusals[reading.tag](name);
    const { adopted, addedCount, sameCount, differingCount } = mergeRecords({
      known: ledger.store.getState().records,
      incoming: reading.records,
      newId,
      nameOfOlder: files.nameOfOlder,
    });
    ledger.adopt(adopted);
    const taken = files.imported(
      groupDigits(addedCount),
      groupDigits(sameCount),
      groupDigits(differingCount),
    );
    return reading.unreadableCount > 0
      ? `${taken}${files.skipped(groupDigits(reading.unreadableCount))}`
      : taken;
  };
  return {
    importText,
    importFile: async (file) => {
      if (file.size > MAX_LEDGER_FILE) return files.refusals['too-large'](shortText(file.name));
      const text = await file.text().catch(() => undefined);
      return text === undefined
        ? files.refusals['not-read'](shortText(file.name))
        : importText(text, file.name);
    },
  };
}
