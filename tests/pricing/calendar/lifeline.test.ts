import { describe, expect, test } from 'vitest';
import { contractLife } from '../../../src/pricing/calendar/contract-life';
import { type LifeChange, lifeline, type NewTerm } from '../../../src/pricing/calendar/lifeline';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { contract } from '../contract';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';

/** A contract of one year from 2021-06-01: it expires on 2022-06-01 and is reclaimed on 2022-09-01. */
function lineOf(today: string, change?: LifeChange, newTerm?: NewTerm) {
  const life = contractLife(contract('2021-06-01', 1), publishedBook);
  const { events, spans } = lifeline(life, date(today), change, newTerm);
  return {
    events: events.map((event) => `${toIsoDate(event.date)} ${event.tag}`),
    spans: spans.map(({ tag, from, to }) => `${tag}: ${toIsoDate(from)} to ${toIsoDate(to)}`),
  };
}

const NEW_TERM: NewTerm = { expiry: date('2023-06-01'), reclaim: date('2023-09-01') };

describe('a contract that nobody renews', () => {
  test('has service up to its expiry, and three months more until all is reclaimed', () => {
    expect(lineOf('2022-01-10')).toEqual({
      events: ['2021-06-01 start', '2022-01-10 today', '2022-06-01 expiry', '2022-09-01 reclaim'],
      spans: ['service: 2021-06-01 to 2022-06-01', 'without-service: 2022-06-01 to 2022-09-01'],
    });
  });

  test('an addition stands on its day, and changes nothing of the contract’s end', () => {
    expect(lineOf('2022-01-10', { tag: 'addition', on: date('2021-12-01') })).toEqual({
      events: [
        '2021-06-01 start',
        '2021-12-01 addition',
        '2022-01-10 today',
        '2022-06-01 expiry',
        '2022-09-01 reclaim',
      ],
      spans: ['service: 2021-06-01 to 2022-06-01', 'without-service: 2022-06-01 to 2022-09-01'],
    });
  });
});

describe('a contract that is renewed for a year', () => {
  test('before expiry: service goes on', () => {
    expect(lineOf('2022-05-01', { tag: 'renewal', on: date('2022-05-10') }, NEW_TERM)).toEqual({
      events: [
        '2021-06-01 start',
        '2022-05-01 today',
        '2022-05-10 renewal',
        '2022-06-01 expiry',
        '2022-09-01 reclaim',
        '2023-06-01 new-expiry',
        '2023-09-01 new-reclaim',
      ],
      spans: [
        'service: 2021-06-01 to 2022-06-01',
        'new-service: 2022-06-01 to 2023-06-01',
        'without-service: 2023-06-01 to 2023-09-01',
      ],
    });
  });

  test('on the day of expiry: not a day is lost', () => {
    expect(lineOf('2022-05-01', { tag: 'renewal', on: date('2022-06-01') }, NEW_TERM).spans).toEqual([
      'service: 2021-06-01 to 2022-06-01',
      'new-service: 2022-06-01 to 2023-06-01',
      'without-service: 2023-06-01 to 2023-09-01',
    ]);
  });

  test('late, as published: the new term begins without service', () => {
    expect(lineOf('2022-08-01', { tag: 'renewal', on: date('2022-08-01') }, NEW_TERM).spans).toEqual([
      'service: 2021-06-01 to 2022-06-01',
      'without-service: 2022-06-01 to 2022-08-01',
      'new-service: 2022-08-01 to 2023-06-01',
      'without-service: 2023-06-01 to 2023-09-01',
    ]);
  });
});

test('a renewal after the end of its own term brings no service: it once ran from 14 October back to 1 June', () => {
  const afterItsEnd = { tag: 'renewal', on: date('2023-10-14') } as const;
  expect(lineOf('2023-10-14', afterItsEnd, NEW_TERM).spans).toEqual([
    'service: 2021-06-01 to 2022-06-01',
    'without-service: 2022-06-01 to 2023-06-01',
    'without-service: 2023-06-01 to 2023-09-01',
  ]);
});

describe('events of one day', () => {
  test('the contract’s own come first, today last', () => {
    expect(lineOf('2021-06-01', { tag: 'addition', on: date('2021-06-01') }).events.slice(0, 3)).toEqual([
      '2021-06-01 start',
      '2021-06-01 addition',
      '2021-06-01 today',
    ]);
    expect(
      lineOf('2022-06-01', { tag: 'renewal', on: date('2022-06-01') }, NEW_TERM).events.slice(1, 4),
    ).toEqual(['2022-06-01 expiry', '2022-06-01 renewal', '2022-06-01 today']);
  });

  test('a term of a new expiry on the day of the old reclaim', () => {
    const soon: NewTerm = { expiry: date('2022-09-01'), reclaim: date('2022-12-01') };
    const { events } = lineOf('2022-06-02', { tag: 'renewal', on: date('2022-06-02') }, soon);
    expect(events.slice(-3)).toEqual([
      '2022-09-01 reclaim',
      '2022-09-01 new-expiry',
      '2022-12-01 new-reclaim',
    ]);
  });
});

test.each(['2000-01-01', '2099-12-31'])('today, %s, is in the picture wherever it lies', (today) => {
  expect(lineOf(today).events).toContain(`${today} today`);
});
