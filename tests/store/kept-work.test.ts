import { describe, expect, test } from 'vitest';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { type KeptWork, writeKeptWork } from '../../src/store/kept-work';
import { readKeptWork } from '../../src/store/read-kept-work';
import { draftOf } from './draft-of';

const work: KeptWork = {
  draft: {
    mode: 'add',
    texts: {
      new: { employees: '1.2万', 'pack-6m': '2', start: '2026年3月5日' },
      add: { start: '2026.3.5', term: '三', on: '2026/12/1', headcount: '5,200 人', experts: '2' },
      renew: { on: '2026-02-31', years: '9' },
    },
  },
  origin: 'link',
  beside: [
    { draft: draftOf({ years: 'abc' }), origin: 'own' },
    { draft: draftOf({ term: '2' }, 'renew'), origin: 'link' },
  ],
  language: 'en',
  theme: 'dark',
};

describe('what is kept', () => {
  test('is read back as it was written', () => {
    expect(readKeptWork(writeKeptWork(work) ?? '')).toEqual({ tag: 'work', work });
  });

  test('is version, drafts and display, and nothing else of the state', () => {
    const store = createCalculatorStore({ record: { quotedYuan: '1.00' }, remarks: [{ tag: 'not-kept' }] });
    store.getState().choose({ years: '2' });
    expect(JSON.parse(writeKeptWork(store.getState()) ?? '')).toEqual({
      version: 2,
      draft: { mode: 'new', texts: { new: { years: '2' }, add: {}, renew: {} } },
      origin: 'own',
      beside: [],
      language: 'zh-CN',
      theme: 'auto',
    });
  });

  test('is nothing where a fresh page would show the same', () => {
    expect(writeKeptWork(createCalculatorStore().getState())).toBeNull();
  });

  test.each<[string, Partial<KeptWork>]>([
    ['a language', { language: 'en' }],
    ['a theme', { theme: 'light' }],
    ['work beside', { beside: work.beside }],
    ['a typed text', { draft: draftOf({ employees: '' }) }],
    [
      'a typed text of a mode that is not on screen',
      { draft: { ...draftOf({ on: '' }, 'renew'), mode: 'new' } },
    ],
  ])('is something with %s', (_, part) => {
    const fresh = createCalculatorStore().getState();
    const text = writeKeptWork({ ...fresh, ...part });
    expect(readKeptWork(text ?? '')).toMatchObject({ tag: 'work', work: part });
  });
});
