// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { openPage } from '../../src/app/open-page';
import type { FieldTexts } from '../../src/entry/field-names';
import type { KeptWork } from '../../src/store/kept-work';
import { publishedBook } from '../pricing/published-book';
import { draftOf } from '../store/draft-of';

const TODAY = { year: 2026, month: 11, day: 23 };

const kept = (texts: FieldTexts, rest: Partial<KeptWork> = {}): KeptWork => ({
  draft: draftOf(texts),
  origin: 'own',
  beside: [],
  language: 'zh-CN',
  theme: 'auto',
  ...rest,
});

function open(hash: string, works: readonly KeptWork[] = [], remarks: Parameters<typeof openPage>[2] = []) {
  const store = openPage(hash, works, remarks, publishedBook, TODAY);
  const { draft, ...rest } = store.getState();
  return { store, mode: draft.mode, texts: draft.texts[draft.mode], ...rest };
}

test('without link and work, the page opens fresh', () => {
  expect(open('')).toMatchObject({ texts: {}, origin: 'own', beside: [], remarks: [] });
});

test('kept work goes on as it was, with its language, theme and what is beside it', () => {
  const beside = [{ draft: kept({ years: '8' }).draft, origin: 'link' as const }];
  const work = kept({ employees: '6000' }, { language: 'en', theme: 'dark', beside });
  expect(open('', [work])).toMatchObject({
    texts: { employees: '6000' },
    language: 'en',
    theme: 'dark',
    beside,
  });
});

test('this tab’s own work goes before that of any tab', () => {
  expect(open('', [kept({ years: '2' }), kept({ years: '3' })]).texts).toEqual({ years: '2' });
});

describe('a link', () => {
  test('opens exactly its state on a fresh page', () => {
    expect(open('#/new?employees=6000&knowledge=1&years=2&lang=en&theme=dark&quoted=1.00')).toMatchObject({
      texts: { employees: '6000', knowledge: '1', years: '2' },
      origin: 'link',
      language: 'en',
      theme: 'dark',
      record: { quotedYuan: '1.00' },
      beside: [],
    });
  });

  test('opens beside the visitor’s own work', () => {
    const work = kept({ employees: '6000' });
    expect(open('#/new?years=8', [work])).toMatchObject({
      texts: { years: '8' },
      origin: 'link',
      beside: [{ draft: work.draft, origin: 'own' }],
    });
  });

  test('of that very work goes on with it, however the texts were typed', () => {
    const work = kept({ employees: '6千' });
    const hash = '#/new?employees=6000&experts=3&tickets=3&robots=1&years=1&quoted=1.00';
    expect(open(hash, [work])).toMatchObject({
      texts: { employees: '6千' },
      origin: 'own',
      beside: [],
      record: { quotedYuan: '1.00' },
    });
  });

  test('of the work that another tab kept leaves this tab’s own beside it', () => {
    const own = kept({ employees: '6000' });
    const page = open('#/new?years=8', [own, kept({ years: '8' })]);
    expect(page).toMatchObject({ texts: { years: '8' }, beside: [{ draft: own.draft, origin: 'own' }] });
  });

  test('of the work that another tab kept goes on with it where this tab has none', () => {
    const page = open('#/new?years=8', [kept({}), kept({ years: '8' })]);
    expect(page).toMatchObject({ texts: { years: '8' }, origin: 'own', beside: [] });
  });

  test.each(['record', 'nonsense', 'NEW'])(
    'of mode %s, which is none, is remarked on and leaves the work as it is',
    (mode) => {
      expect(open(`#/${mode}?employees=6000`, [kept({ years: '2' })])).toMatchObject({
        mode: 'new',
        texts: { years: '2' },
        beside: [],
        remarks: [{ tag: 'unknown-mode', text: mode }],
      });
    },
  );

  test('of no known mode leaves this tab’s own work, though another tab’s is at its defaults', () => {
    const otherTabs = kept({}, { theme: 'dark' });
    expect(open('#/nonsense', [kept({ years: '2' }), otherTabs])).toMatchObject({
      texts: { years: '2' },
      theme: 'auto',
    });
  });

  test('with unknown names opens, and its remarks follow those of the storage', () => {
    const remarks = [{ tag: 'set-aside', fromNewerVersion: false }] as const;
    expect(open('#/new?years=2&x=1', [], remarks)).toMatchObject({
      texts: { years: '2' },
      remarks: [...remarks, { tag: 'unknown-names', names: ['x'] }],
    });
  });
});

describe('a link of an addition or a renewal', () => {
  test.each(['add', 'renew'] as const)('opens exactly its state on a fresh page: %s', (mode) => {
    expect(open(`#/${mode}?start=2026/3/5&term=2&on=2026-04-31&experts=5&lang=en`)).toMatchObject({
      mode,
      texts: { start: '2026/3/5', term: '2', on: '2026-04-31', experts: '5' },
      origin: 'link',
      language: 'en',
      beside: [],
      remarks: [],
    });
  });

  test('opens beside the visitor’s own purchase', () => {
    const work = kept({ employees: '6000' });
    expect(open('#/add?experts=2', [work])).toMatchObject({
      mode: 'add',
      texts: { experts: '2' },
      origin: 'link',
      beside: [{ draft: work.draft, origin: 'own' }],
    });
  });

  test('is another one in another mode, though its texts are the same', () => {
    const work = kept({}, { draft: draftOf({ experts: '5' }, 'renew') });
    expect(open('#/add?experts=5', [work])).toMatchObject({
      mode: 'add',
      origin: 'link',
      beside: [{ draft: work.draft }],
    });
  });
});

describe('the address of this very work, reloaded', () => {
  const addition = kept({}, { draft: draftOf({ experts: '２' }, 'add') });
  const renewal = kept({}, { draft: draftOf({ employees: '6千' }, 'renew') });
  const quantities = 'employees=6000&experts=3&tickets=3&robots=1&years=1';

  test('goes on with it', () => {
    expect(open('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2', [addition])).toMatchObject({
      mode: 'add',
      texts: { experts: '２' },
      origin: 'own',
      beside: [],
    });
    expect(open(`#/renew?start=2025-11-23&term=1&${quantities}`, [renewal])).toMatchObject({
      mode: 'renew',
      texts: { employees: '6千' },
      origin: 'own',
      beside: [],
    });
  });

  test('on the same day leaves days that nobody typed to follow the day', () => {
    expect(open('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2', [addition]).texts).toEqual({
      experts: '２',
    });
    expect(open(`#/renew?start=2025-11-23&term=1&${quantities}`, [renewal]).texts).toEqual({
      employees: '6千',
    });
  });

  test('with yesterday’s days, which nobody typed, goes on with it on the days that it says', () => {
    expect(open('#/add?start=2026-11-22&term=1&on=2026-11-22&experts=2', [addition])).toMatchObject({
      mode: 'add',
      texts: { start: '2026-11-22', on: '2026-11-22', experts: '２' },
      origin: 'own',
      beside: [],
    });
    expect(open(`#/renew?start=2025-11-22&term=1&${quantities}`, [renewal])).toMatchObject({
      mode: 'renew',
      texts: { start: '2025-11-22', employees: '6千' },
      origin: 'own',
      beside: [],
    });
  });

  test('keeps what stands in the other modes', () => {
    const draft = { ...addition.draft, texts: { ...addition.draft.texts, new: { employees: '6000' } } };
    const { store } = open('#/add?start=2026-11-22&term=1&on=2026-11-22&experts=2', [{ ...addition, draft }]);
    expect(store.getState().draft.texts).toMatchObject({ new: { employees: '6000' }, renew: {} });
  });

  test('goes on with the work of any tab', () => {
    const page = open('#/add?start=2026-11-22&term=1&on=2026-11-22&experts=2', [kept({}), addition]);
    expect(page).toMatchObject({ mode: 'add', origin: 'own', beside: [] });
  });

  test('with other quantities opens beside', () => {
    expect(open('#/add?start=2026-11-22&term=1&on=2026-11-22&experts=3', [addition])).toMatchObject({
      texts: { start: '2026-11-22', term: '1', on: '2026-11-22', experts: '3' },
      origin: 'link',
      beside: [{ draft: addition.draft, origin: 'own' }],
    });
  });

  test('with another term opens beside', () => {
    expect(open('#/add?start=2026-11-22&term=2&on=2026-11-22&experts=2', [addition])).toMatchObject({
      texts: { term: '2' },
      origin: 'link',
      beside: [{ draft: addition.draft, origin: 'own' }],
    });
  });

  test('with other days than those that were typed opens beside', () => {
    const typed = kept({}, { draft: draftOf({ start: '2026.3.5', experts: '2' }, 'add') });
    expect(open('#/add?start=2026-03-06&term=1&on=2026-11-22&experts=2', [typed])).toMatchObject({
      texts: { start: '2026-03-06' },
      origin: 'link',
      beside: [{ draft: typed.draft, origin: 'own' }],
    });
    // The typed start is the link's, and the day was yesterday's.
    expect(open('#/add?start=2026-03-05&term=1&on=2026-11-22&experts=2', [typed])).toMatchObject({
      texts: { start: '2026.3.5', on: '2026-11-22', experts: '2' },
      origin: 'own',
      beside: [],
    });
  });
});

test.each(['', '#/new?years=8', '#/add', '#/renew?years=2', '#/nonsense'])(
  'after opening %j there is nothing to undo',
  (hash) => {
    const { store, undo } = open(hash, [kept({ employees: '6000' })]);
    const before = store.getState().draft;
    undo();
    expect(store.getState().draft).toBe(before);
  },
);

test('a hash of another form opens nothing and is no remark', () => {
  expect(open('#top', [kept({ years: '2' })])).toMatchObject({ texts: { years: '2' }, remarks: [] });
});
