import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostedPage, ofType, passed } from './hosted';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Hosted = ReturnType<typeof hostedPage>;
const textsOf = ({ store }: Hosted) => {
  const { mode, texts } = store.getState().draft;
  return [mode, texts[mode]];
};
const steps = ({ store }: Hosted) => store.temporal.getState().pastStates.length;

async function connected(texts = {}) {
  const hosted = hostedPage(texts);
  await hosted.connect();
  hosted.said();
  const set = async (values: Record<string, string | null>) => {
    hosted.tell({ type: 'set', values });
    await passed();
  };
  const open = async (link: string) => {
    hosted.tell({ type: 'open', link });
    await passed();
  };
  return { ...hosted, set, open };
}

describe('what the host sets', () => {
  test('stands in the fields, and null returns one to its default', async () => {
    const hosted = await connected({ experts: '9', tickets: '4' });
    await hosted.set({ employees: '6000', experts: null });
    expect(textsOf(hosted)).toEqual(['new', { employees: '6000', tickets: '4' }]);
  });

  test('of a link’s own time is taken back by null, and each name by itself', async () => {
    const hosted = await connected({ experts: '9' });
    const record = () => hosted.store.getState().record;
    await hosted.set({ book: 'ssc-pro-2022-10-18', quoted: '1.00' });
    expect(record()).toEqual({ bookId: 'ssc-pro-2022-10-18', quotedYuan: '1.00' });
    await hosted.set({ quoted: '2.00' });
    expect(record()).toEqual({ bookId: 'ssc-pro-2022-10-18', quotedYuan: '2.00' });
    await hosted.set({ lang: 'en' });
    expect(record()).toEqual({ bookId: 'ssc-pro-2022-10-18', quotedYuan: '2.00' });
    await hosted.set({ book: null });
    expect(record()).toEqual({ quotedYuan: '2.00' });
    await hosted.set({ quoted: null });
    expect(record()).toEqual({});
  });

  test('ends what a link said of its own time, where another mode or selection comes of it', async () => {
    const hosted = await connected({ experts: '9' });
    await hosted.set({ quoted: '1.00' });
    await hosted.set({ mode: 'add' });
    expect(hosted.store.getState().record).toEqual({});
    await hosted.set({ quoted: '1.00' });
    await hosted.set({ experts: '2' });
    expect(hosted.store.getState().record).toEqual({});
  });

  test('is one step of undo with its mode, and what was typed comes back', async () => {
    const hosted = await connected({ employees: '5200' });
    await hosted.set({ mode: 'add', experts: '2', term: '2' });
    expect(textsOf(hosted)).toEqual(['add', { experts: '2', term: '2' }]);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', { employees: '5200' }]);
    expect(hosted.store.getState().draft.texts.add).toEqual({});
  });

  test('a thousand times is shown a few times, and is one step of undo', async () => {
    const hosted = await connected({ employees: '5200' });
    const shown = vi.fn();
    hosted.store.subscribe(shown);
    for (let people = 1; people <= 1000; people += 1)
      hosted.tell({ type: 'set', values: { employees: String(people * 1000) } });
    await passed();
    expect(textsOf(hosted)).toEqual(['new', { employees: '1000000' }]);
    expect(shown.mock.calls.length).toBeLessThanOrEqual(4);
    for (const people of ['2000', '3000', '4000']) await hosted.set({ employees: people });
    expect(steps(hosted)).toBe(1);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', { employees: '5200' }]);
  });

  test('after the visitor’s own change is another step', async () => {
    const hosted = await connected();
    await hosted.set({ employees: '2000' });
    hosted.store.getState().type('experts', '7');
    await hosted.set({ employees: '3000' });
    await hosted.set({ employees: '4000' });
    expect(textsOf(hosted)).toEqual(['new', { employees: '4000', experts: '7' }]);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', { employees: '2000', experts: '7' }]);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', { employees: '2000' }]);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', {}]);
  });

  test('to what it is already is no step', async () => {
    const hosted = await connected({ employees: '2000' });
    await hosted.set({ employees: '2000', years: null });
    expect(steps(hosted)).toBe(0);
  });

  test('may be language and theme, and null returns to those of the settings', async () => {
    const hosted = await connected();
    await hosted.set({ lang: 'en', theme: 'dark' });
    expect(hosted.store.getState()).toMatchObject({ language: 'en', theme: 'dark' });
    await hosted.set({ lang: null, theme: null });
    expect(hosted.store.getState()).toMatchObject({ language: 'zh-CN', theme: 'auto' });
    expect(steps(hosted)).toBe(0);
  });

  test('under wrong names is left out, said on the page and told', async () => {
    const hosted = await connected();
    await hosted.set({
      seats: '5',
      headcount: '9',
      'a&b=c': '1',
      term: null,
      __proto__: null,
    });
    expect(textsOf(hosted)).toEqual(['new', {}]);
    const names = ['seats', 'headcount', 'a&b=c', 'term'];
    expect(ofType(hosted.said(), 'error')).toMatchObject([{ code: 'unknown-names', names }]);
    expect(hosted.store.getState().remarks).toEqual([
      { tag: 'unknown-names', names: names.slice(0, 3) },
      { tag: 'unknown-names', names: ['term'] },
    ]);
  });

  test('of packs that the list does not have stay, as from a link, until null or a demand takes them back', async () => {
    const hosted = await connected();
    await hosted.set({ 'pack-1k': '2', 'pack-2k': '3' });
    expect(textsOf(hosted)).toEqual(['new', { 'pack-1k': '2', 'pack-2k': '3' }]);
    await hosted.set({ 'pack-1k': null });
    expect(textsOf(hosted)).toEqual(['new', { 'pack-2k': '3' }]);
    await hosted.set({ sessions: '170000' });
    expect(textsOf(hosted)).toEqual(['new', { sessions: '170000' }]);
    expect(ofType(hosted.said(), 'error')).toEqual([]);
  });

  test('with wrong words for language, theme and mode is left out and told', async () => {
    const hosted = await connected();
    await hosted.set({ lang: 'fr', theme: 'pink', mode: 'buy', years: '2' });
    expect(textsOf(hosted)).toEqual(['new', { years: '2' }]);
    expect(ofType(hosted.said(), 'error')).toMatchObject([
      { code: 'wrong-values', names: ['mode', 'lang', 'theme'] },
    ]);
    expect(hosted.store.getState()).toMatchObject({ language: 'zh-CN', theme: 'auto' });
  });

  test('with a wrong value stays in its field, and there is no total', async () => {
    const hosted = await connected();
    await hosted.set({ years: '9', employees: '1'.repeat(5000) });
    expect(textsOf(hosted)).toEqual(['new', { years: '9', employees: `${'1'.repeat(200)}…` }]);
    expect(hosted.said()).toMatchObject([
      { type: 'quote', quote: null },
      { code: 'invalid-selection', names: ['employees', 'years'] },
    ]);
  });

  test('a demand takes the place of packs, and packs that of a demand', async () => {
    const hosted = await connected({ 'pack-120k': '2' });
    await hosted.set({ sessions: '500000' });
    expect(textsOf(hosted)).toEqual(['new', { sessions: '500000' }]);
    await hosted.set({ 'pack-360k': '1' });
    expect(textsOf(hosted)).toEqual(['new', { 'pack-360k': '1' }]);
  });

  test('leaves the visitor where they are, unless it names a mode', async () => {
    const hosted = await connected();
    hosted.store.getState().goTo({ tag: 'application', step: 2 });
    await hosted.set({ years: '2' });
    expect(hosted.store.getState().place).toEqual({ tag: 'application', step: 2 });
    await hosted.set({ mode: 'records', list: 'contracts' });
    expect(hosted.store.getState().place).toEqual({ tag: 'records', list: 'contracts' });
    await hosted.set({ mode: 'renew' });
    expect(hosted.store.getState()).toMatchObject({ place: { tag: 'pricing' }, draft: { mode: 'renew' } });
  });

  test('in nonsense without end leaves no more than twenty remarks on the page', async () => {
    const hosted = await connected();
    for (let name = 0; name < 100; name += 1) await hosted.set({ [`nonsense-${name}`]: '1' });
    expect(hosted.store.getState().remarks).toHaveLength(20);
  });
});

describe('a link that the host opens', () => {
  test('stands in place of that mode’s texts, and one undo brings back what was typed', async () => {
    const hosted = await connected({ employees: '5200', experts: '4' });
    await hosted.open('#/new?employees=6000&years=2');
    expect(textsOf(hosted)).toEqual(['new', { employees: '6000', years: '2' }]);
    expect(hosted.store.getState().beside).toEqual([]);
    hosted.store.getState().undo();
    expect(textsOf(hosted)).toEqual(['new', { employees: '5200', experts: '4' }]);
  });

  test('of another mode leaves the texts of this one', async () => {
    const hosted = await connected({ employees: '5200' });
    await hosted.open('#/add?experts=2');
    expect(textsOf(hosted)).toEqual(['add', { experts: '2' }]);
    expect(hosted.store.getState().draft.texts.new).toEqual({ employees: '5200' });
  });

  test.each(['', '#/'])('without a word (%j) is the default selection', async (link) => {
    const hosted = await connected({ employees: '5200' });
    await hosted.open(link);
    expect(textsOf(hosted)).toEqual(['new', {}]);
  });

  test('comes after what was set before it, and before what is set after it', async () => {
    const hosted = await connected();
    hosted.tell({ type: 'set', values: { experts: '9' } });
    hosted.tell({ type: 'open', link: '#/new?years=2' });
    hosted.tell({ type: 'set', values: { tickets: '5' } });
    await passed();
    expect(textsOf(hosted)).toEqual(['new', { years: '2', tickets: '5' }]);
    expect(steps(hosted)).toBe(1);
  });

  test.each(['#/buy?years=2', 'https://elsewhere.example/#/new', 'javascript:alert(1)'])(
    'that is none of ours changes nothing and is told: %s',
    async (link) => {
      const hosted = await connected({ employees: '5200' });
      await hosted.open(link);
      expect(textsOf(hosted)).toEqual(['new', { employees: '5200' }]);
      expect(ofType(hosted.said(), 'error')).toMatchObject([{ code: 'wrong-values', names: ['mode'] }]);
    },
  );
});
