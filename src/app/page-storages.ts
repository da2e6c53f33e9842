import type { Remark } from '../entry/remark';
import type { KeptWork } from '../store/kept-work';
import { type TextStorage, textStorage } from '../store/text-storage';

/**
 * The names under which the browser keeps work; the script in `index.html` looks for the first one, each instance's
 * own behind a slash.
 */
const STORAGE_KEY = 'ssc-calculator/work';
const SET_ASIDE_KEY = 'ssc-calculator/set-aside';

export interface PageStorages {
  /** This tab's own work: what a reload brings back. */
  readonly tab: TextStorage;
  /** The latest work of any tab: what a new visit brings back. */
  readonly browser: TextStorage;
  /** Where kept text that can't be read is put, as it is. */
  readonly setAside: TextStorage;
}

/** Several calculators in frames of one page, each an instance by its name, keep their work apart. */
export function browserStorages(instance = ''): PageStorages {
  const key = instance === '' ? STORAGE_KEY : `${STORAGE_KEY}/${instance}`;
  return {
    tab: textStorage(() => window.sessionStorage, key),
    browser: textStorage(() => window.localStorage, key),
    setAside: textStorage(() => window.localStorage, SET_ASIDE_KEY),
  };
}

export interface KeptWorks {
  /** This tab's own work first, then that of any tab. */
  readonly works: readonly KeptWork[];
  readonly remarks: readonly Remark[];
  /** Where this visit's work is kept: not over a text that could neither be read nor put aside. */
  readonly storages: readonly TextStorage[];
}

/**
 * What the browser kept. Text that can't be read moves aside and is remarked on.
 * Only a visitor with kept text loads the code that reads it.
 */
export async function readKept({ tab, browser, setAside }: PageStorages): Promise<KeptWorks> {
  const works: KeptWork[] = [];
  const storages: TextStorage[] = [];
  const remarks: Remark[] = [];
  for (const storage of [tab, browser]) {
    const text = storage.read();
    const { readKeptWork } = text === null ? {} : await import('../store/read-kept-work');
    const reading = readKeptWork?.(text);
    if (reading?.tag === 'work') works.push(reading.work);
    if (reading?.tag !== 'unreadable') {
      storages.push(storage);
    } else if (putAside(text ?? '', setAside)) {
      storage.write(null);
      storages.push(storage);
      remarks.push({ tag: 'set-aside', fromNewerVersion: reading.fromNewerVersion });
    } else {
      remarks.push({ tag: 'not-kept' });
    }
  }
  return { works, remarks: remarks.slice(0, 1), storages };
}

/** Behind what was put aside before, each text in a line of its own. False where there is no room. */
function putAside(text: string, setAside: TextStorage): boolean {
  const earlier = setAside.read();
  if (earlier?.split('\n').includes(text)) return true;
  return setAside.write(earlier === null ? text : `${earlier}\n${text}`);
}
