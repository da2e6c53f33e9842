import { useCallback, useRef, useState } from 'react';
import { type OpenedDocument, openDocument, openFile } from '../../documents/open-document';
import { useBook, useCalculatorStore, useToday } from '../../store/calculator-context';
import { showOpened } from './show-opened';

/** Files and texts from outside: dropped, pasted or chosen. The first of several is opened. */
export interface Incoming {
  readonly files: readonly File[];
  /** Where there is no file. */
  readonly text: string;
}

/** How the opening stands: under way, or what it came to. `name` is the file's, absent for a text. */
export type IncomingOutcome = { readonly name?: string; readonly fileCount: number } & (
  | { readonly tag: 'opening' }
  | OpenedDocument
);

/** Opens what comes in and shows its quote beside the visitor's own work; a later one takes over from an earlier. */
export function useIncoming(onOpened?: (opened: OpenedDocument, fileName: string) => void) {
  const store = useCalculatorStore();
  const book = useBook();
  const today = useToday();
  const [outcome, setOutcome] = useState<IncomingOutcome>();
  const latest = useRef<Incoming>(undefined);

  const open = useCallback(
    async (incoming: Incoming) => {
      // Once each, whatever the day or the list is later.
      if (latest.current === incoming) return;
      latest.current = incoming;
      const [file] = incoming.files;
      const about = { ...(file && { name: file.name }), fileCount: incoming.files.length };
      setOutcome({ ...about, tag: 'opening' });
      const opened = await (file ? openFile(file, book) : openDocument(incoming.text, book));
      if (latest.current !== incoming) return;
      if (opened.tag === 'quote') showOpened(store, opened, book, today);
      setOutcome({ ...about, ...opened });
      onOpened?.(opened, file?.name ?? '');
    },
    [store, book, today, onOpened],
  );
  const dismiss = useCallback(() => setOutcome(undefined), []);
  return { outcome, open, dismiss };
}
