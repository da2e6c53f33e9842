import { afterEach, describe, expect, test } from 'vitest';
import { takeKeptWorks } from '../../src/app/take-kept-works';
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

const yearsOf = ({ works }: ReturnType<typeof takeKeptWorks>) =>
  works.map(({ draft }) => draft.texts.new.years);

describe('what the browser kept', () => {
  test('is read, this tab’s own work first', () => {
    const kept = takeKeptWorks(storages(keptText('2'), keptText('3')));
    expect(yearsOf(kept)).toEqual(['2', '3']);
    expect(kept.remarks).toEqual([]);
  });

  test('is nothing on a first visit', () => {
    const all = storages(null, null);
    expect(takeKeptWorks(all)).toEqual({ works: [], remarks: [], storages: [all.tab, all.browser] });
  });

  test('is the browser’s latest in a new tab', () => {
    expect(yearsOf(takeKeptWorks(storages(null, keptText('3'))))).toEqual(['3']);
  });
});

describe('kept text that can’t be read', () => {
  test('moves aside as it is, and is remarked on', () => {
    const all = storages('garbage', keptText('3'));
    const kept = takeKeptWorks(all);
    expect(yearsOf(kept)).toEqual(['3']);
    expect(kept.remarks).toEqual([{ tag: 'set-aside', fromNewerVersion: false }]);
    expect(all.setAside.read()).toBe('garbage');
    expect(all.tab.read()).toBeNull();
  });

  test('of a newer version is named as such', () => {
    const all = storages(null, keptText('3', 3));
    expect(takeKeptWorks(all)).toMatchObject({
      works: [],
      remarks: [{ tag: 'set-aside', fromNewerVersion: true }],
    });
    expect(all.setAside.read()).toBe(keptText('3', 3));
    expect(all.browser.read()).toBeNull();
  });

  test('in both places is remarked on once', () => {
    const kept = takeKeptWorks(storages('garbage', 'garbage'));
    expect(kept).toMatchObject({ works: [], remarks: [{ tag: 'set-aside', fromNewerVersion: false }] });
  });

  test('stands behind what was put aside before, each once', () => {
    const all = storages('garbage', keptText('3', 9));
    takeKeptWorks(all);
    expect(all.setAside.read()).toBe(`garbage\n${keptText('3', 9)}`);
    all.tab.write('garbage');
    takeKeptWorks(all);
    expect(all.setAside.read()).toBe(`garbage\n${keptText('3', 9)}`);
  });

  test('is remarked on where it can’t be put aside, though other text was', () => {
    const all = storages('garbage', 'more garbage');
    const aside = all.setAside;
    const hasRoomForOne = {
      ...aside,
      write: (text: string | null) => text === 'garbage' && aside.write(text),
    };
    expect(takeKeptWorks({ ...all, setAside: hasRoomForOne }).remarks).toEqual([
      { tag: 'set-aside', fromNewerVersion: false },
      { tag: 'not-kept' },
    ]);
  });

  test('stays where it is when there is no room to put it aside', () => {
    const all = { ...storages(null, 'garbage'), setAside: { read: () => null, write: () => false } };
    const kept = takeKeptWorks(all);
    expect(kept.remarks).toEqual([{ tag: 'not-kept' }]);
    expect(kept.storages).toEqual([all.tab]);
    expect(all.browser.read()).toBe('garbage');
  });
});

describe('what is put aside', () => {
  afterEach(() => localStorage.clear());

  test('lies in one place of the browser, by default', () => {
    const { tab, browser } = storages('garbage', keptText('3', 9));
    takeKeptWorks({ tab, browser });
    expect(localStorage.getItem('ssc-calculator/set-aside')).toBe(`garbage\n${keptText('3', 9)}`);
  });
});
