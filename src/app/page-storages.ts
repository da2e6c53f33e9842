import { textStorage } from '../store/text-storage';
import type { KeptWorks, PageStorages } from './take-kept-works';

/**
 * The name under which the browser keeps work, each instance's own behind a slash; the script in `index.html` looks
 * for it.
 */
const STORAGE_KEY = 'ssc-calculator/work';

/** Several calculators in frames of one page, each an instance by its name, keep their work apart. */
export function browserStorages(instance = ''): PageStorages {
  const key = instance === '' ? STORAGE_KEY : `${STORAGE_KEY}/${instance}`;
  return {
    tab: textStorage(() => window.sessionStorage, key),
    browser: textStorage(() => window.localStorage, key),
  };
}

/** What the browser kept. Only a visitor with kept text loads the code that reads it. */
export async function readKept(storages: PageStorages): Promise<KeptWorks> {
  const { tab, browser } = storages;
  if (tab.read() === null && browser.read() === null)
    return { works: [], remarks: [], storages: [tab, browser] };
  const { takeKeptWorks } = await import('./take-kept-works');
  return takeKeptWorks(storages);
}
