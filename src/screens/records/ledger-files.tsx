import { useState } from 'react';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useLedgerState } from '../../store/ledger/use-ledger';
import { OpenFile } from '../send/open-file';
import { useExportAll } from './use-export-all';
import { useImport } from './use-import';

/** Opens a file of a quote, puts everything that is kept into one file, and takes such a file back in. */
export function LedgerFiles() {
  const { files } = useRecordsMessages();
  const isEmpty = useLedgerState(({ records }) => records.size === 0);
  const exportAll = useExportAll();
  const { importFile, importText } = useImport();
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <div className="ledger-files">
        <OpenFile onLedgerFile={(text, name) => setOutcome(importText(text, name))} />
        {!isEmpty && (
          <button type="button" className="tool" onClick={exportAll}>
            {files.exportAll}
          </button>
        )}
        <label className="tool file-choice">
          {files.import}
          <input
            type="file"
            accept=".json,application/json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) setOutcome(await importFile(file));
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div role="status" className="ledger-outcome">
        {outcome && <p className="notice">{outcome}</p>}
      </div>
    </>
  );
}
