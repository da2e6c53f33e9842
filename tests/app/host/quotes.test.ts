import { Ajv2020 } from 'ajv/dist/2020';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import schema from '../../../public/quote.schema.json';
import { CONNECT } from './fake-frame';
import { hostedPage, ofType, passed, totalOf } from './hosted';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const validate = new Ajv2020({ allErrors: true }).compile(schema);

test('a host that connects hears that the page is ready, then of the quote on screen, by its schema', async () => {
  const { connect, said } = hostedPage({ employees: '6000', knowledge: '1', years: '2' });
  await connect();
  const [ready, quote, ...more] = said();
  expect(ready).toEqual({
    ssc: 1,
    type: 'ready',
    link: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2',
    language: 'zh-CN',
    bookId: 'ssc-pro-2022-10-18',
  });
  expect(quote).toMatchObject({
    type: 'quote',
    quote: { madeOn: '2026-03-05', validUntil: '2026-04-04', totals: { total: '420280.00' } },
  });
  validate(quote?.type === 'quote' && quote.quote);
  expect(validate.errors).toBeNull();
  expect(more).toEqual([]);
});

test('several changes in one task are one quote, and what changes nothing is none', async () => {
  const { connect, said, store } = hostedPage();
  await connect();
  said();
  store.getState().choose({ years: '2' });
  store.getState().choose({ years: '3' });
  await passed();
  expect(ofType(said(), 'quote').map(totalOf)).toEqual(['457920.00']);
  store.getState().goTo({ tag: 'records', list: 'quotes' });
  store.getState().choose({ years: '3 年' });
  await passed();
  expect(said()).toEqual([]);
});

test('a quote is told of whatever is on screen, in each mode', async () => {
  const { connect, said, store } = hostedPage();
  await connect();
  said();
  store.getState().goTo({ tag: 'application', step: 2 });
  store.getState().choose({ years: '2' });
  await passed();
  store.getState().setMode('add');
  store.getState().choose({ start: '2026-01-01', term: '2', on: '2026-07-01', experts: '2' });
  await passed();
  store.getState().setMode('renew');
  await passed();
  const quotes = ofType(said(), 'quote');
  expect(quotes.map(({ quote }) => quote?.mode)).toEqual(['new', 'add', 'renew']);
  expect(quotes.map(totalOf)).toEqual(['305280.00', '9600.00', '152640.00']);
});

test('a selection without a total is null once, with the fields to be mended', async () => {
  const { connect, said, store } = hostedPage();
  await connect();
  said();
  const error = (names: string[]) => ({
    ssc: 1,
    type: 'error',
    code: 'invalid-selection',
    message: `The selection has no total until these fields are mended: ${names.join(', ')}.`,
    names,
  });
  store.getState().choose({ years: '9' });
  await passed();
  expect(said()).toEqual([{ ssc: 1, type: 'quote', quote: null }, error(['years'])]);
  store.getState().choose({ years: '10' });
  await passed();
  expect(said()).toEqual([]);
  store.getState().choose({ employees: 'x' });
  await passed();
  expect(said()).toEqual([error(['employees', 'years'])]);
  store.getState().choose({ employees: undefined, years: undefined });
  await passed();
  expect(ofType(said(), 'quote').map(totalOf)).toEqual(['152640.00']);
});

test('the words of a quote follow the page’s language', async () => {
  const { connect, said, store } = hostedPage();
  await connect();
  said();
  store.getState().setDisplay({ language: 'en' });
  await import('../../../src/i18n/en-catalogue');
  await passed();
  expect(JSON.stringify(ofType(said(), 'quote'))).toContain('"item":"Employees"');
});

test('a host that is not named hears of no quote, whatever it says and whatever is typed', async () => {
  const { arrive, said, store, host } = hostedPage();
  const elsewhere = { origin: 'https://elsewhere.example' };
  arrive(CONNECT, elsewhere);
  arrive({ ssc: 1, type: 'set', values: { years: '2' } }, elsewhere);
  store.getState().choose({ employees: '6000' });
  await passed();
  expect(said().map((message) => message.type === 'error' && message.code)).toEqual(['host-not-allowed']);
  expect(store.getState().draft.texts.new).toEqual({ employees: '6000' });
  expect(host.current()).toEqual({});
});

test('a connection that ended tells of nothing more', async () => {
  const { connect, said, store, end } = hostedPage();
  await connect();
  said();
  end();
  store.getState().choose({ years: '2' });
  await passed();
  expect(said()).toEqual([]);
});

test('a host that connects again while the words are loading hears of the quote once: it was twice', async () => {
  const { arrive, comeBack, said, store } = hostedPage();
  await import('../../../src/i18n/en-catalogue');
  store.getState().setDisplay({ language: 'en' });
  arrive(CONNECT);
  vi.advanceTimersByTime(1);
  comeBack(true);
  arrive(CONNECT);
  await passed();
  expect(ofType(said(), 'quote')).toHaveLength(1);
});
