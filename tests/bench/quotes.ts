import { publishedBook } from '../pricing/published-book';
import { CONTESTANTS } from './contestants/all';
import type { Contestant } from './contestants/contestant';
import { ourQuote } from './contestants/our-quote';
import { plainDecimal } from './contestants/plain-decimal';
import { type Measured, measureSideBySide } from './measure';
import { CASE_KINDS, countOff, MODES, type OffByFen, ORDERS_PER_MODE } from './off-by-fen';
import { everydayOrders } from './orders';
import { type Report, targetLine } from './report';
import { markdownTable, shortNumber } from './table';

const MEASURING = { rounds: 21, sliceMs: 40 };
/** How many times as long as plain decimal.js a whole quote may take. */
const MOST_TIMES_PLAIN_DECIMAL = 3;

/** Quotes a second of each mode beside what else computes them; first whether all come to the same fen. */
export async function measureQuotes(): Promise<Report> {
  const off = new Map<Contestant, readonly OffByFen[]>();
  for (const contestant of CONTESTANTS) {
    const counts: OffByFen[] = [];
    for (const kind of CASE_KINDS) counts.push(await countOff(contestant, kind));
    off.set(contestant, counts);
  }
  const speeds: Measured[][] = [];
  for (const mode of MODES) speeds.push(await measureMode(mode));
  const speedsOf = (contestant: Contestant): Measured[] =>
    speeds.flatMap((measured) => measured.find(({ name }) => name === contestant.name) ?? []);

  const speedTable = markdownTable(
    [
      'the same quote by',
      'which',
      ...MODES.map((mode) => `${mode}: quotes/s`),
      ...MODES.map((mode) => `${mode}: ours is ×`),
    ],
    CONTESTANTS.map((contestant) => [
      contestant.name,
      contestant.manner,
      ...speedsOf(contestant).map(({ perSecond }) => shortNumber(perSecond)),
      ...speedsOf(contestant).map(({ firstToThis }) => shortNumber(firstToThis)),
    ]),
    2,
  );
  const offTable = markdownTable(
    ['orders with a figure off', ...CASE_KINDS.map(({ name }) => name)],
    CONTESTANTS.map((contestant) => [contestant.name, ...(off.get(contestant) ?? []).map(offText)]),
  );
  const engines = CONTESTANTS.filter(
    (contestant) => contestant !== ourQuote && contestant.manner !== 'only computes',
  );
  return {
    title: 'Quotes',
    text: `${speedTable}\n\n${offTable}`,
    notes: [
      'Every line, the list total, the total, net and tax of each order are compared with exact integers before anything is timed; "off" counts orders with any figure wrong, and says how far the furthest was.',
      'All are given the time left of an addition: only this project works it out from dates, and only it has formulas, groups, sessions and assumptions in what is timed.',
      '"ours is ×": quotes of this project for each of the other in the same round, median of the rounds; seconds are of processor time, so that a busy machine tells little.',
    ],
    targets: [
      ...engines.map((engine) =>
        targetLine(
          `faster than ${engine.name} (${engine.manner})`,
          speedsOf(engine).every(({ firstToThis }) => firstToThis > 1),
        ),
      ),
      targetLine(
        `within ${MOST_TIMES_PLAIN_DECIMAL}× of plain decimal.js`,
        speedsOf(plainDecimal).every(({ firstToThis }) => firstToThis * MOST_TIMES_PLAIN_DECIMAL >= 1),
        speedsOf(plainDecimal)
          .map(({ firstToThis }, index) => `${MODES[index]} ${shortNumber(1 / firstToThis)}×`)
          .join(', '),
      ),
    ],
    wrong: (off.get(ourQuote) ?? []).flatMap(({ offCases, cases, example }, index) =>
      offCases === 0
        ? []
        : [
            `This project is off in ${offCases} of ${cases} (${CASE_KINDS[index]?.name}), first in ${JSON.stringify(example)}`,
          ],
    ),
  };
}

function measureMode(mode: (typeof MODES)[number]): Promise<Measured[]> {
  const orders = everydayOrders(mode, ORDERS_PER_MODE, publishedBook);
  const tasks = CONTESTANTS.map(({ name, prepare }) => {
    const price = prepare(publishedBook, mode);
    let next = 0;
    return {
      name,
      runNext: () => {
        const order = orders[next % orders.length];
        next += 1;
        return order && price(order);
      },
    };
  });
  return measureSideBySide(tasks, MEASURING);
}

function offText({ offCases, cases, furthestFen }: OffByFen): string {
  if (offCases === 0) return `0 of ${cases}`;
  return `${offCases} of ${cases}, ≤ ${furthestFen} fen`;
}
