import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserStorages, readKept } from '../../src/app/page-storages';
import { memoryTextStorage } from '../store/memory-text-storage';

const KEPT =
  '{"version":1,"draft":{"mode":"new","texts":{"new":{"years":"3"}}},"origin":"own","beside":[],"language":"en","theme":"dark"}';

describe('what the browser kept', () => {
  test('is nothing on a first visit', async () => {
    const [tab, browser] = [memoryTextStorage(), memoryTextStorage()];
    expect(await readKept({ tab, browser })).toEqual({ works: [], remarks: [], storages: [tab, browser] });
  });

  test.each([
    [KEPT, null],
    [null, KEPT],
  ])('goes on from either place', async (ofTab, ofBrowser) => {
    const { works } = await readKept({
      tab: memoryTextStorage(ofTab),
      browser: memoryTextStorage(ofBrowser),
    });
    expect(works.map(({ draft }) => draft.texts.new.years)).toEqual(['3']);
  });
});

describe('the browser’s own storages', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    sessionStorage.clear();
    localStorage.clear();
  });

  test('hold the work under one name', () => {
    const { tab, browser } = browserStorages();
    tab.write('in this tab');
    browser.write('in any tab');
    expect(sessionStorage.getItem('ssc-calculator/work')).toBe('in this tab');
    expect(localStorage.getItem('ssc-calculator/work')).toBe('in any tab');
  });

  test.each([null, undefined])('that are %s keep nothing and break nothing', async (storage) => {
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('localStorage', storage);
    const all = browserStorages();
    expect(all.tab.write('text')).toBe(false);
    expect(await readKept(all)).toMatchObject({ works: [], remarks: [] });
  });
});
