import type { Remark } from '../entry/remark';
import type { KeptWork } from '../store/kept-work';
import { readKeptWork } from '../store/read-kept-work';
import { type TextStorage, textStorage } from '../store/text-storage';

const SET_ASIDE_KEY = 'ssc-calculator/set-aside';

export interface PageStorages {
  /** This tab's own work: what a reload brings back. */
  readonly tab: TextStorage;
  /** The latest work of any tab: what a new visit brings back. */
  readonly browser: TextStorage;
  /** Where kept text that can't be read is put, as it is; by default a place of the browser's that all share. */
  readonly setAside?: TextStorage;
}

export interface KeptWorks {
  /** This tab's own work first, then that of any tab. */
  readonly works: readonly KeptWork[];
  readonly remarks: readonly Remark[];
  /** Where this visit's work is kept: not over a text that could neither be read nor put aside. */
  readonly storages: readonly TextStorage[];
}

/** What the browser kept. Text that can't be read moves aside and is remarked on; it stays where there is no room. */
export function takeKeptWorks({
  tab,
  browser,
  setAside = textStorage(() => window.localStorage, SET_ASIDE_KEY),
}: PageStorages): KeptWorks {
  const works: KeptWork[] = [];
  const storages: TextStorage[] = [];
  const remarks: Remark[] = [];
  for (const storage of [tab, browser]) {
    const text = storage.read();
    const reading = text === null ? undefined : readKeptWork(text);
    if (reading?.tag === 'work') works.push(reading.work);
    if (text === null || reading?.tag !== 'unreadable') {
      storages.push(storage);
    } else if (putAside(text, setAside)) {
      storage.write(null);
      storages.push(storage);
      remarks.push({ tag: 'set-aside', fromNewerVersion: reading.fromNewerVersion });
    } else {
      remarks.push({ tag: 'not-kept' });
    }
  }
  // The text of both places is remarked on once.
  return { works, remarks: remarks.filter(isFirstOfItsTag), storages };
}

const isFirstOfItsTag = ({ tag }: Remark, index: number, remarks: readonly Remark[]): boolean =>
  remarks.findIndex((remark) => remark.tag === tag) === index;

/** Behind what was put aside before, each text in a line of its own. False where there is no room. */
function putAside(text: string, setAside: TextStorage): boolean {
  const earlier = setAside.read();
  if (earlier?.split('\n').includes(text)) return true;
  return setAside.write(earlier === null ? text : `${earlier}\n${text}`);
}
