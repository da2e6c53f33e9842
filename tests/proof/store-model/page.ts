import { expect } from 'vitest';
import { stoppedClock } from '../../../src/app/china-clock';
import { keepAddress } from '../../../src/app/keep-address';
import { openPage } from '../../../src/app/open-page';
import { readKept } from '../../../src/app/page-storages';
import { readLink, writeLink } from '../../../src/documents/link';
import { readSelection } from '../../../src/entry/read-selection';
import { quoteSelection } from '../../../src/pricing/quote/quote-selection';
import type { CalculatorStore } from '../../../src/store/calculator-store';
import { keepWork } from '../../../src/store/keep-work';
import { createLedger, type Ledger } from '../../../src/store/ledger/ledger';
import { browserRecordStorage } from '../../../src/store/ledger/record-storage';
import { textStorage } from '../../../src/store/text-storage';
import { atOnce } from '../../app/at-once';
import { publishedBook } from '../../pricing/published-book';
import { mapStorage } from '../../store/map-storage';
import { isGoodForm } from './field-pool';
import type { Draft, Model } from './model';

export const TODAY = { year: 2026, month: 11, day: 27 };

/** The link of a draft alone: what shows the same has the same. */
export const linkOf = ({ mode, texts }: Draft): string =>
  writeLink({ mode, texts: texts[mode] }, publishedBook, TODAY);

export type Failure = 'none' | 'throws' | 'null' | 'full';

/** What is there can be read and taken away; nothing more goes in. */
const fullStorage = (storage: Storage): Storage => ({
  ...storage,
  get length() {
    return storage.length;
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
});

/** The page as `start` puts it together, without its screens, in a browser whose storage may fail. */
export class Page {
  failure: Failure = 'none';
  store!: CalculatorStore;
  ledger!: Ledger;
  readonly #tab = mapStorage().storage;
  readonly #browser = mapStorage().storage;
  #ends: (() => void)[] = [];

  readonly #open = (storage: Storage) => () => {
    if (this.failure === 'throws') throw new DOMException('full', 'QuotaExceededError');
    if (this.failure === 'full') return fullStorage(storage);
    return this.failure === 'null' ? null : storage;
  };

  /** Opens the page, or opens it again: only the address and the storages last. */
  async open(): Promise<void> {
    this.close();
    const { works, remarks, storages } = await readKept({
      tab: textStorage(this.#open(this.#tab), 'work'),
      browser: textStorage(this.#open(this.#browser), 'work'),
      setAside: textStorage(this.#open(this.#browser), 'aside'),
    });
    this.store = openPage(location.hash, works, remarks, publishedBook, TODAY);
    this.ledger = createLedger(
      browserRecordStorage(this.#open(this.#browser)),
      () => '2026-11-27T00:00:00.000Z',
    );
    this.#ends = [
      keepAddress(this.store, publishedBook, stoppedClock(TODAY), undefined, atOnce),
      keepWork(this.store, storages).end,
      this.ledger.close,
    ];
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  /** Everything that a visitor could see of it is as the model says. */
  expectLike(model: Model): void {
    const { draft, origin, beside, language, record, theme, place, remarks } = this.store.getState();
    const isRefusalSaid = remarks.some(({ tag }) => tag === 'not-kept');
    expect({ draft, origin, beside, record, language, theme, place, isRefusalSaid }).toEqual({
      ...model.now,
      language: model.language,
      theme: model.theme,
      place: model.place,
      isRefusalSaid: model.isRefusalSaid,
    });
    const { pastStates, futureStates } = this.store.temporal.getState();
    expect([pastStates.length, futureStates.length]).toEqual([model.past.length, model.future.length]);

    this.#expectRecordsLike(model);
    const display = { ...(language !== 'zh-CN' && { language }), ...(theme !== 'auto' && { theme }) };
    const { mode, texts } = model.now.draft;
    if (place.tag === 'records') {
      expect(location.hash).toMatch(/^#\/records/);
      return;
    }
    expect(location.hash).toBe(
      writeLink({ mode, texts: texts[mode], display, record: model.now.record }, publishedBook, TODAY),
    );
    const reading = readSelection(mode, texts[mode], TODAY, publishedBook);
    expect(reading.ok, JSON.stringify(texts[mode])).toBe(isGoodForm(mode, texts[mode]));
    const link = readLink(location.hash, publishedBook);
    const ofLink = readSelection(mode, link?.texts ?? {}, TODAY, publishedBook);
    expect(ofLink.ok).toBe(reading.ok);
    if (reading.ok && ofLink.ok)
      expect(quoteSelection(ofLink.selection, publishedBook).totalFen).toEqual(
        quoteSelection(reading.selection, publishedBook).totalFen,
      );
  }

  #expectRecordsLike(model: Model): void {
    const { records, unkept } = this.ledger.store.getState();
    const names = [...records.values()].map((kept) => [kept.id, kept.kind === 'quote' ? kept.name : '']);
    expect(names.sort()).toEqual([...model.shownQuotes].sort());
    expect([...unkept].sort()).toEqual([...model.unkeptQuotes].sort());
  }
}
