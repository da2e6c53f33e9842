import { useState } from 'react';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { useLedger, useLedgerState } from '../../store/ledger/use-ledger';
import { saveFile } from '../../ui/save-file';
import { focusPageTitle } from '../shell/focus-page-title';
import { useExportAll } from './use-export-all';

/** Records that the browser did not keep: the file is how they outlive the page. */
export function UnkeptNotice() {
  const { files } = useRecordsMessages();
  const count = useLedgerState(({ unkept }) => unkept.size);
  const exportAll = useExportAll();
  if (count === 0) return null;
  return (
    <p className="notice warning">
      <span>{files.unkept(groupDigits(count))}</span>
      <button type="button" className="text-button" onClick={exportAll}>
        {files.saveFile}
      </button>
    </p>
  );
}

/** Kept texts that this page can't read: they can be saved as they are, and go only on the visitor's word. */
export function UnreadableNotice() {
  const { files } = useRecordsMessages();
  const today = useToday();
  const ledger = useLedger();
  const unreadable = useLedgerState((state) => state.unreadable);
  const [isAsking, setIsAsking] = useState(false);
  if (unreadable.size === 0) return null;
  const ids = [...unreadable.keys()];
  const newerCount = [...unreadable.values()].filter(({ fromNewerVersion }) => fromNewerVersion).length;
  const save = () =>
    saveFile(
      `${files.unreadableName}-${toIsoDate(today)}.json`,
      'application/json',
      JSON.stringify(Object.fromEntries(ids.map((id) => [id, ledger.keptText(id)])), null, 1),
    );
  const forget = () => {
    for (const id of ids) ledger.remove(id);
    setIsAsking(false);
    focusPageTitle();
  };
  return (
    <p className="notice warning">
      <span>
        {files.unreadable(groupDigits(ids.length))}
        {newerCount > 0 && files.unreadableNewer(groupDigits(newerCount))}
        {isAsking && files.forgetAsk}
      </span>
      <button type="button" className="text-button" onClick={save}>
        {files.saveFile}
      </button>
      {isAsking && (
        <button type="button" className="text-button" onClick={forget}>
          {files.forgetYes}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => setIsAsking(!isAsking)}>
        {isAsking ? files.forgetNo : files.forget}
      </button>
    </p>
  );
}
