import type { Remark } from '../entry/remark';
import type { KeptWork } from '../store/kept-work';
import { type TextStorage, textStorage } from '../store/text-storage';

/** The names under which the browser keeps work; the script in `index.html` looks for the first one. */
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

export const browserStorages = (): PageStorages => ({
  tab: textStorage(() => window.sessionStorage, STORAGE_KEY),
  browser: textStorage(() => window.localStorage, STORAGE_KEY),
  setAside: textStorage(() => window.localStorage, SET_ASIDE_KEY),
});

/**
 * What the browser kept, this tab's own work first. Text that can't be read moves aside and is remarked on.
 * Only a visitor with kept text loads the code that reads it.
 */
export async function readKept({ tab, browser, setAside }: PageStorages): Promise<{
  readonly works: readonly KeptWork[];
  readonly remarks: readonly Remark[];
}> {
  const kept = [tab, browser].map((storage) => ({ storage, text: storage.read() }));
  const works: KeptWork[] = [];
  let remark: Remark | undefined;
  for (const { storage, text } of kept) {
    if (text === null) continue;
    const { readKeptWork } = await import('../store/read-kept-work');
    const reading = readKeptWork(text);
    if (reading.tag === 'work') works.push(reading.work);
    if (reading.tag !== 'unreadable') continue;
    setAside.write(text);
    storage.write(null);
    remark ??= { tag: 'set-aside', fromNewerVersion: reading.fromNewerVersion };
  }
  return { works, remarks: remark === undefined ? [] : [remark] };
}
