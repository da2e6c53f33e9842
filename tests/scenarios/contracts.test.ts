import { describe, expect, test } from 'vitest';
import type { ContractState } from '../../src/pricing/calendar/contract-life';
import { type PlainDate, toIsoDate } from '../../src/pricing/calendar/plain-date';
import type {
  ContractHistory,
  ContractQuantities,
} from '../../src/pricing/contract-history/contract-history';
import { contractOnDay } from '../../src/pricing/contract-history/contract-on-day';
import { contractProblems } from '../../src/pricing/contract-history/contract-problems';
import { contractHistoryOf } from '../../src/store/ledger/contract-history-of';
import type { ContractRecord } from '../../src/store/ledger/records';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';

type WrittenContract = Pick<ContractRecord, 'start' | 'years' | 'quantities' | 'changes'>;

/** What every golden says; worked out by hand from the rules and a calendar, never by this project's code. */
interface WrittenScenario {
  readonly title: string;
  readonly source: string;
}

interface ContractScenario extends WrittenScenario {
  readonly contract: WrittenContract;
  /** How it stands on some days. */
  readonly days: readonly {
    readonly day: string;
    readonly termYears: number;
    readonly expiry: string;
    readonly reclaim: string;
    readonly state: ContractState['tag'];
    readonly quantities: ContractQuantities;
    readonly sessionsGiven: number;
    readonly deadline?: { readonly tag: string; readonly date: string; readonly days: number };
    readonly renewedAheadFrom?: string;
  }[];
}

interface RefusedScenario extends WrittenScenario {
  readonly contracts: readonly {
    readonly contract: WrittenContract;
    readonly problems: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const files = import.meta.glob<ContractScenario | RefusedScenario>('./contracts/*.json', {
  eager: true,
  import: 'default',
});
const scenarios = Object.values(files);
const standing = scenarios.filter((scenario) => 'days' in scenario);
const refused = scenarios.filter((scenario) => 'contracts' in scenario);

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
  for (const { source } of scenarios) expect(source).not.toBe('');
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
