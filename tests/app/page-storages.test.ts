import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserStorages, readKept } from '../../src/app/page-storages';
import { memoryTextStorage } from '../store/memory-text-storage';

const keptText = (years: string, version = 1) =>
  `{"version":${version},"draft":{"mode":"new","texts":{"new":{"years":"${years}"}}},"origin":"own","beside":[],"language":"en","theme":"dark"}`;

function storages(tab: string | null, browser: string | null) {
  return {
    tab: memoryTextStorage(tab),
    browser: memoryTextStorage(browser),
    setAside: memoryTextStorage(),
  };
}

const yearsOf = ({ works }: Awaited<ReturnType<typeof readKept>>) =>
  works.map(({ draft }) => draft.texts.new.years);

describe('what the browser kept', () => {
  test('is read, this tab’s own work first', async () => {
    const kept = await readKept(storages(keptText('2'), keptText('3')));
    expect(yearsOf(kept)).toEqual(['2', '3']);
    expect(kept.remarks).toEqual([]);
  });

  test('is nothing on a first visit', async () => {
    const all = storages(null, null);
    expect(await readKept(all)).toEqual({ works: [], remarks: [], storages: [all.tab, all.browser] });
  });

  test('is the browser’s latest in a new tab', async () => {
    expect(yearsOf(await readKept(storages(null, keptText('3'))))).toEqual(['3']);
  });
});

describe('kept text that can’t be read', () => {
  test('moves aside as it is, and is remarked on', async () => {
    const all = storages('garbage', keptText('3'));
    const kept = await readKept(all);
    expect(yearsOf(kept)).toEqual(['3']);
    expect(kept.remarks).toEqual([{ tag: 'set-aside', fromNewerVersion: false }]);
    expect(all.setAside.read()).toBe('garbage');
    expect(all.tab.read()).toBeNull();
  });

  test('of a newer version is named as such', async () => {
    const all = storages(null, keptText('3', 3));
    expect(await readKept(all)).toMatchObject({
      works: [],
      remarks: [{ tag: 'set-aside', fromNewerVersion: true }],
    });
    expect(all.setAside.read()).toBe(keptText('3', 3));
    expect(all.browser.read()).toBeNull();
  });

  test('in both places is remarked on once', async () => {
    const kept = await readKept(storages('garbage', 'garbage'));
    expect(kept).toMatchObject({ works: [], remarks: [{ tag: 'set-aside', fromNewerVersion: false }] });
  });

  test('stands behind what was put aside before, each once', async () => {
    const all = storages('garbage', keptText('3', 9));
    await readKept(all);
    expect(all.setAside.read()).toBe(`garbage\n${keptText('3', 9)}`);
    all.tab.write('garbage');
    await readKept(all);
    expect(all.setAside.read()).toBe(`garbage\n${keptText('3', 9)}`);
  });

  test('stays where it is when there is no room to put it aside', async () => {
    const all = { ...storages(null, 'garbage'), setAside: { read: () => null, write: () => false } };
    const kept = await readKept(all);
    expect(kept.remarks).toEqual([{ tag: 'not-kept' }]);
    expect(kept.storages).toEqual([all.tab]);
    expect(all.browser.read()).toBe('garbage');
  });
});

describe('the browser’s own storages', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    sessionStorage.clear();
    localStorage.clear();
  });

  test('hold the work under one name, and what is set aside under another', () => {
    const { tab, browser, setAside } = browserStorages();
    tab.write('in this tab');
    browser.write('in any tab');
    setAside.write('unreadable');
    expect(sessionStorage.getItem('ssc-calculator/work')).toBe('in this tab');
    expect(localStorage.getItem('ssc-calculator/work')).toBe('in any tab');
    expect(localStorage.getItem('ssc-calculator/set-aside')).toBe('unreadable');
  });

  test.each([null, undefined])('that are %s keep nothing and break nothing', async (storage) => {
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('localStorage', storage);
    const all = browserStorages();
    expect(all.tab.write('text')).toBe(false);
    expect(await readKept(all)).toMatchObject({ works: [], remarks: [] });
  });
});
