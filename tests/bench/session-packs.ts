import fc from 'fast-check';
import { type Model, solve } from 'yalps';
import { fenToYuan, yuanToFen } from '../../src/pricing/fen';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { cheapestPacks } from '../../src/pricing/session-packs/cheapest-packs';
import { packsCostFen, sessionsInPacks } from '../../src/pricing/session-packs/pack-advice';
import { sessionsPerPackUnit } from '../../src/pricing/session-packs/pack-units';
import { publishedBook } from '../pricing/published-book';
import { measureSideBySide, median, timed } from './measure';
import { type Report, targetLine } from './report';
import { markdownTable, shortNumber } from './table';

const DEMAND = 1_000_000_000_000;
const COMPARED_DEMANDS = 300;
const COLD_CALLS = 101;
const TARGET_MS = 1;
const SEED = 20_221_018;

const inMicroseconds = (ms: number): string => `${shortNumber(ms * 1000)} µs`;

/** The same list as if it had been read just now: nothing is known of its packs. */
const freshBook = (): PriceBook => ({ ...publishedBook, sessionPacks: [...publishedBook.sessionPacks] });

/** The least yuan for a demand as an integer programme, in units of sessions that every pack is a multiple of. */
function modelOf(sessions: number, { sessionPacks }: PriceBook): Model {
  const unit = sessionsPerPackUnit(sessionPacks);
  return {
    direction: 'minimize',
    objective: 'yuan',
    constraints: { units: { min: Math.ceil(sessions / unit) } },
    variables: Object.fromEntries(
      sessionPacks.map(({ id, sessions: inPack, price }) => [
        id,
        { units: inPack / unit, yuan: Number(price.amount) },
      ]),
    ),
    integers: true,
  };
}

/** The cheapest packs for 10^12 sessions, by the project's table and by a general solver of integer programmes. */
export async function measurePacks(): Promise<Report> {
  const { ms: firstMs } = timed(() => cheapestPacks(DEMAND, freshBook()));
  const coldMs = Array.from({ length: COLD_CALLS }, () => {
    const book = freshBook();
    return timed(() => cheapestPacks(DEMAND, book)).ms;
  });
  const [ours, peer] = await measureSideBySide(
    [
      { name: 'this project', runNext: () => cheapestPacks(DEMAND, publishedBook) },
      { name: 'yalps 0.6.4', runNext: () => solve(modelOf(DEMAND, publishedBook)) },
    ],
    { rounds: 15, sliceMs: 40 },
  );
  const { differing, wrong } = compareOptima();
  const cost = fenToYuan(packsCostFen(cheapestPacks(DEMAND, publishedBook), publishedBook));
  const perCall = (perSecond = Number.NaN) => inMicroseconds(1000 / perSecond);
  return {
    title: 'Session packs',
    text: markdownTable(
      ['the cheapest packs for 10^12 sessions', 'a call', 'ours is ×', 'another optimum'],
      [
        ['this project, list known', perCall(ours?.perSecond), '1.00', `0 of ${COMPARED_DEMANDS}`],
        ['this project, list read just now (median)', inMicroseconds(median(coldMs)), '', ''],
        ['this project, first call of the process (once)', inMicroseconds(firstMs), '', ''],
        [
          'yalps 0.6.4',
          perCall(peer?.perSecond),
          shortNumber(peer?.firstToThis ?? Number.NaN),
          `${differing} of ${COMPARED_DEMANDS}`,
        ],
      ],
    ),
    notes: [
      `${cost} yuan. The least cost is compared for ${COMPARED_DEMANDS} demands up to 10^12; the project proves its own, and of equal costs takes the mix with more sessions, then with fewer packs.`,
    ],
    targets: [
      ['list known', 1000 / (ours?.perSecond ?? 0)] as const,
      ['list read just now', median(coldMs)] as const,
    ].map(([when, ms]) => targetLine(`10^12 sessions in under ${TARGET_MS} ms, ${when}`, ms < TARGET_MS)),
    wrong,
  };
}

/** How often the solver's least cost is another one. Where it is the lower one, and covers, ours is wrong. */
function compareOptima(): { readonly differing: number; readonly wrong: readonly string[] } {
  const anyDemand = fc.oneof(fc.integer({ min: 1, max: 60_000_000 }), fc.integer({ min: 1, max: DEMAND }));
  const demands = fc.sample(anyDemand, { seed: SEED, numRuns: COMPARED_DEMANDS - 1 });
  let differing = 0;
  const wrong: string[] = [];
  for (const demand of [DEMAND, ...demands]) {
    const packs = cheapestPacks(demand, publishedBook);
    const oursFen = packsCostFen(packs, publishedBook);
    if (sessionsInPacks(packs, publishedBook) < demand) {
      wrong.push(`The packs for ${demand} sessions do not cover them.`);
    }
    const { status, result, variables } = solve(modelOf(demand, publishedBook));
    const theirsFen = status === 'optimal' ? yuanToFen(result.toFixed(2)) : undefined;
    if (theirsFen === oursFen) continue;
    differing += 1;
    const theirs = Object.fromEntries(variables.map(([id, count]) => [id, Math.round(count)]));
    const isCover = sessionsInPacks(theirs, publishedBook) >= demand;
    if (isCover && packsCostFen(theirs, publishedBook) < oursFen) {
      wrong.push(`${demand} sessions cost less than was found: ${JSON.stringify(theirs)}`);
    }
  }
  return { differing, wrong };
}
