import { describe, expect, test } from 'vitest';
import { type PlainDate, toIsoDate } from '../../src/pricing/calendar/plain-date';
import type { ContractHistory } from '../../src/pricing/contract-history/contract-history';
import { contractOnDay } from '../../src/pricing/contract-history/contract-on-day';
import { contractProblems } from '../../src/pricing/contract-history/contract-problems';
import type { WrittenContract } from '../../src/self-check/scenario';
import { contractHistoryOf } from '../../src/store/ledger/contract-history-of';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';
import { impossible as refused, contracts as standing } from './scenario-files';

const historyOf = (written: WrittenContract): ContractHistory =>
  contractHistoryOf({ kind: 'contract', id: 'a', changedAt: '', name: '', ...written });

const isDate = (value: unknown): value is PlainDate => typeof value === 'object' && value !== null;

/** A problem with its days as they are written. */
const written = (problem: object) =>
  Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [name, isDate(value) ? toIsoDate(value) : value]),
  );

test('the scenarios were found, and each names its source', () => {
  expect([standing.length, refused.length]).toEqual([8, 2]);
  for (const { source } of [...standing, ...refused]) expect(source).not.toBe('');
});

describe.each(standing)('$title', ({ contract, days }) => {
  test.each(days)('on $day', (expected) => {
    const { termYears, life, state, quantities, sessionsGiven, deadline, renewedAhead } = contractOnDay(
      historyOf(contract),
      date(expected.day),
      publishedBook,
    );
    expect({
      day: expected.day,
      termYears,
      expiry: toIsoDate(life.expiry),
      reclaim: toIsoDate(life.reclaim),
      state: state.tag,
      quantities,
      sessionsGiven,
      ...(deadline && { deadline: { ...deadline, date: toIsoDate(deadline.date) } }),
      ...(renewedAhead && { renewedAheadFrom: toIsoDate(renewedAhead.from) }),
    }).toEqual(expected);
  });

  test('can have been so', () => {
    expect(contractProblems(historyOf(contract), publishedBook)).toEqual([]);
  });
});

describe.each(refused)('$title', ({ contracts }) => {
  test.each(contracts)('$contract.start, $problems.0.tag', ({ contract, problems }) => {
    expect(contractProblems(historyOf(contract), publishedBook).map(written)).toEqual(problems);
  });
});
