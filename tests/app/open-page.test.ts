// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { openPage } from '../../src/app/open-page';
import type { FieldTexts } from '../../src/entry/field-names';
import type { KeptWork } from '../../src/store/kept-work';
import { publishedBook } from '../pricing/published-book';

const kept = (texts: FieldTexts, rest: Partial<KeptWork> = {}): KeptWork => ({
  draft: { mode: 'new', texts: { new: texts } },
  origin: 'own',
  beside: [],
  language: 'zh-CN',
  theme: 'auto',
  ...rest,
});

function open(hash: string, works: readonly KeptWork[] = [], remarks: Parameters<typeof openPage>[2] = []) {
  const store = openPage(hash, works, remarks, publishedBook);
  const { draft, ...rest } = store.getState();
  return { store, texts: draft.texts.new, ...rest };
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

  test('of the work that any tab kept goes on with that work', () => {
    const page = open('#/new?years=8', [kept({ employees: '6000' }), kept({ years: '8' })]);
    expect(page).toMatchObject({ texts: { years: '8' }, beside: [] });
  });

  test('of no known mode is remarked on and leaves the work as it is', () => {
    expect(open('#/add?employees=6000', [kept({ years: '2' })])).toMatchObject({
      texts: { years: '2' },
      beside: [],
      remarks: [{ tag: 'unknown-mode', text: 'add' }],
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

test.each(['', '#/new?years=8', '#/add'])('after opening %j there is nothing to undo', (hash) => {
  const { store, undo } = open(hash, [kept({ employees: '6000' })]);
  const before = store.getState().draft;
  undo();
  expect(store.getState().draft).toBe(before);
});

test('a hash of another form opens nothing and is no remark', () => {
  expect(open('#top', [kept({ years: '2' })])).toMatchObject({ texts: { years: '2' }, remarks: [] });
});
