import { fromIsoDate } from '../pricing/calendar/from-iso-date';
import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import type { ContractHistory } from '../pricing/contract-history/contract-history';
import { contractOnDay } from '../pricing/contract-history/contract-on-day';
import { contractProblems } from '../pricing/contract-history/contract-problems';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type Comparison, compareFigures, type Figures } from './comparison';
import type { ContractScenario, ImpossibleScenario, WrittenContract, WrittenContractDay } from './scenario';

/** How a contract stands on each of its days, and that it can have been so. */
export function checkContract({ contract, days }: ContractScenario, book: PriceBook): Comparison[] {
  const history = historyOf(contract);
  const onDays = days.flatMap((expected) =>
    compareFigures(dayFigures(expected), dayFigures(dayOf(history, expected.day, book)), expected.day),
  );
  return [
    ...onDays,
    ...compareFigures({ problems: '0' }, { problems: String(contractProblems(history, book).length) }),
  ];
}

/** What is wrong with each contract, all of it and in its order. */
export const checkImpossible = ({ contracts }: ImpossibleScenario, book: PriceBook): Comparison[] =>
  contracts.flatMap(({ contract, problems }, index) =>
    compareFigures(
      problemFigures(problems, index),
      problemFigures(contractProblems(historyOf(contract), book).map(writtenProblem), index),
    ),
  );

const historyOf = ({ start, changes, ...rest }: WrittenContract): ContractHistory => ({
  ...rest,
  start: fromIsoDate(start),
  changes: changes.map((change) => ({ ...change, on: fromIsoDate(change.on) })),
});

/** A contract on a day, as a scenario would write it. */
function dayOf(history: ContractHistory, day: string, book: PriceBook): WrittenContractDay {
  const { life, state, deadline, renewedAhead, ...rest } = contractOnDay(history, fromIsoDate(day), book);
  return {
    ...rest,
    day,
    expiry: toIsoDate(life.expiry),
    reclaim: toIsoDate(life.reclaim),
    state: state.tag,
    ...(deadline && { deadline: { ...deadline, date: toIsoDate(deadline.date) } }),
    ...(renewedAhead && { renewedAheadFrom: toIsoDate(renewedAhead.from) }),
  };
}

const dayFigures = (day: WrittenContractDay): Figures => ({
  'term-years': String(day.termYears),
  'date:expiry': day.expiry,
  'date:reclaim': day.reclaim,
  state: day.state,
  ...Object.fromEntries(
    Object.entries(day.quantities).map(([item, quantity]) => [`quantity:${item}`, String(quantity)]),
  ),
  'sessions:given': String(day.sessionsGiven),
  ...(day.deadline && {
    deadline: day.deadline.tag,
    'date:deadline': day.deadline.date,
    'days-to-deadline': String(day.deadline.days),
  }),
  ...(day.renewedAheadFrom !== undefined && { 'date:renewed-ahead': day.renewedAheadFrom }),
});

type WrittenProblem = Readonly<Record<string, string | number>>;

const isDate = (value: string | number | PlainDate): value is PlainDate => typeof value === 'object';

/** A problem with its days as they are written. */
const writtenProblem = (problem: Readonly<Record<string, string | number | PlainDate>>): WrittenProblem =>
  Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [name, isDate(value) ? toIsoDate(value) : value]),
  );

/** Each problem of one contract: its tag, and its figures by their names. */
const problemFigures = (problems: readonly WrittenProblem[], index: number): Figures =>
  Object.fromEntries(
    problems.map(({ tag, ...figures }, place) => [
      `problem:${index + 1}.${place + 1}`,
      [
        tag,
        ...Object.entries(figures)
          .sort()
          .map(([name, value]) => `${name} ${value}`),
      ].join(' · '),
    ]),
  );
