import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useCalculator } from '../../store/calculator-context';
import type { DialogProps } from '../../ui/dialog-props';
import { focusPageTitle } from '../shell/focus-page-title';
import { useExportAll } from './use-export-all';
import type { SaveOutcome } from './use-save-quote';

/** What became of the saving; where the browser did not keep the quote, the file is the way out. */
export function SavedNote({ outcome, onClose }: DialogProps & { readonly outcome: SaveOutcome }) {
  const { save } = useRecordsMessages();
  const goTo = useCalculator((state) => state.goTo);
  const exportAll = useExportAll();
  const { name, number, isUpdate, isKept } = outcome;
  const note = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => note.current?.focus(), []);
  return (
    <>
      <p ref={note} tabIndex={-1} className={isKept ? undefined : 'notice warning'}>
        {isKept ? (isUpdate ? save.updated : save.saved)(name, number) : save.notKept(name)}
      </p>
      <div className="inline save-next">
        {!isKept && (
          <button type="button" className="button" onClick={exportAll}>
            {save.saveFile}
          </button>
        )}
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            // The title can take the focus only once no dialog is open over it.
            flushSync(onClose);
            goTo({ tag: 'records', list: 'quotes' });
            focusPageTitle();
          }}
        >
          {save.toList}
        </button>
      </div>
    </>
  );
}
