import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additionCompared } from '../../src/pricing/advice/addition-compared';
import { dayAdvice } from '../../src/pricing/advice/day-advice';
import { feeByMonth, feeSteps, firstDayToCompare } from '../../src/pricing/advice/fee-by-day';
import { headroomAdvice } from '../../src/pricing/advice/headroom-advice';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import type { PackId, PriceBook } from '../../src/pricing/price-book/price-book';
import type { AddOnQuote } from '../../src/pricing/quote/quote';
import { yearsAtAGlance } from '../../src/pricing/quote/years-at-a-glance';
import { cheapestPacks } from '../../src/pricing/session-packs/cheapest-packs';
import { packAdvice } from '../../src/pricing/session-packs/pack-advice';
import { listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';
import { anyPriceBook } from '../properties/any-price-book';
import { anyAsked } from './any-asked';
import { HARD_LISTS } from './lists-of-packs';
import { pageFigures, plainDate, pricedByPage } from './priced-by-page';
import { type Addition, adviseOnDay, adviseOnHeadroom, compareTimes, feeOfEachDay } from './reference/advise';
import type { Asked } from './reference/asked';
import { readDay } from './reference/calendar';
import { reckon } from './reference/reckon';
import { understand } from './reference/understand';
import { RUNS } from './runs';
import { cheapestUnder, isAnyPackFree, worthOfMix } from './same-by-both';

/** A list, more often one that has every kind of packs and no free ones. */
const anyBook = fc.oneof(fc.constantFrom(publishedBook, listOf2027), anyPriceBook);
const MOST_PACKS = 1_000_000;

/** An addition as the page priced it and as the reference understood it. */
interface AdditionTwice {
  readonly asked: Asked;
  readonly quote: AddOnQuote;
  readonly order: Addition;
  readonly quantities: Readonly<Record<string, number>>;
}

function additionTwice(asked: Asked): AdditionTwice | undefined {
  const page = pricedByPage(asked);
  const reading = understand(asked);
  if (page.refused !== null || reading.refused !== null || page.quote.mode !== 'add') return undefined;
  const { start, quantities } = reading.understood;
  if (start === undefined) return undefined;
  const order = { ...reading.understood, start };
  return { asked, quote: page.quote, order, quantities: { ...quantities, ...page.quote.sessions.packs } };
}

const anyAddition = anyBook.chain((book) => anyAsked('add', book));

/** Holds a law of additions against any that is not refused. */
const forAdditions = (numRuns: number, law: (addition: AdditionTwice) => void) =>
  fc.assert(
    fc.property(anyAddition, (asked) => {
      const addition = additionTwice(asked);
      fc.pre(addition !== undefined);
      if (addition !== undefined) law(addition);
    }),
    { numRuns, maxSkipsPerRun: 1000 },
  );

describe('an addition', () => {
  test('costs on every other day what a second reckoning of that day comes to', () => {
    forAdditions(Math.ceil(RUNS / 80), ({ asked, quote, order, quantities }) => {
      const first = firstDayToCompare(quote.selection, plainDate(asked.today));
      const days = feeOfEachDay(asked, order, quantities, readDay(toIsoDate(first)) ?? Number.NaN);
      expect(days[0]?.day).toBe(Math.min(order.on, Math.max(asked.today, order.start)));
      const months = feeByMonth(quote.selection, first, asked.book);
      const dayByDay = months.flatMap(({ from, to, monthsLeft, feeFen }) => {
        const begin = readDay(toIsoDate(from)) ?? Number.NaN;
        const end = readDay(toIsoDate(to)) ?? Number.NaN;
        return Array.from({ length: end - begin + 1 }, (_, index) =>
          [begin + index, monthsLeft, feeFen].join(),
        );
      });
      expect(dayByDay.join(' ')).toBe(
        days.map(({ day, months, feeFen }) => [day, months, feeFen].join()).join(' '),
      );

      const changes = days.filter(({ feeFen }, index) => feeFen !== days[index - 1]?.feeFen);
      expect(feeSteps(months).map(({ from, feeFen }) => `${toIsoDate(from)} ${feeFen}`)).toEqual(
        changes.map(({ day, feeFen }) => `${toIsoDate(plainDate(day))} ${feeFen}`),
      );
      const advice = dayAdvice(months, quote.selection.on, plainDate(asked.today));
      expect(written(advice)).toBe(adviseOnDay(days, order.on, asked.today));
    });
  });

  test('comes, bought from the start, now and at the renewal, to what a second reckoning comes to', () => {
    forAdditions(Math.ceil(RUNS / 20), ({ asked, quote, order, quantities }) => {
      expect(additionCompared(quote, asked.book)).toEqual(compareTimes(asked, order, quantities));
    });
  });

  test('needs as many people as a second count says, where the last block has room', () => {
    const headcounts = fc.oneof(fc.nat(6000), fc.nat(10_000_000));
    fc.assert(
      fc.property(anyBook, headcounts, headcounts, (book, headcount, added) => {
        expect(headroomAdvice(headcount, added, book)).toEqual(adviseOnHeadroom(headcount, added, book));
      }),
      { numRuns: RUNS },
    );
  });
});

function written(advice: ReturnType<typeof dayAdvice>): string {
  switch (advice.tag) {
    case 'same-fee-longer':
      return `${advice.tag} ${toIsoDate(advice.by)} ${advice.moreMonths}`;
    case 'cheaper-later':
      return `${advice.tag} ${toIsoDate(advice.from)} ${advice.savedFen}`;
    default:
      return advice.tag;
  }
}

test('a purchase comes for each term at a glance to what a second reckoning of that term comes to', () => {
  fc.assert(
    fc.property(
      anyBook.chain((book) => anyAsked('new', book)),
      (asked) => {
        const page = pricedByPage(asked);
        const reading = understand(asked);
        fc.pre(page.refused === null && reading.refused === null);
        if (page.refused !== null || reading.refused !== null || page.quote.mode !== 'new') return;
        const quantities = { ...reading.understood.quantities, ...page.quote.sessions.packs };
        const { minimum, maximum } = asked.book.term;
        const terms = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
        expect(yearsAtAGlance(page.quote.selection, asked.book).map(pageFigures)).toEqual(
          terms.map((years) => reckon(asked, { ...reading.understood, years }, quantities)),
        );
      },
    ),
    { numRuns: Math.ceil(RUNS / 40), maxSkipsPerRun: 1000 },
  );
});

describe('packs chosen by hand', () => {
  const anyChoice = (book: PriceBook): fc.Arbitrary<Record<PackId, number>> => {
    const quantity = fc.oneof(fc.nat(12), fc.nat(MOST_PACKS));
    return fc.record(Object.fromEntries(book.sessionPacks.map(({ id }) => [id, quantity])));
  };

  test('are advised against exactly where others give as many sessions for less, or more for the same', () => {
    const choices = fc
      .oneof(anyBook, fc.constantFrom(...HARD_LISTS.map(([, book]) => book)))
      .filter((book) => !isAnyPackFree(book) && book.sessionPacks.length > 0)
      .chain((book) => fc.tuple(fc.constant(book), anyChoice(book)));
    fc.assert(
      fc.property(choices, ([book, chosen]) => {
        const worth = worthOfMix(chosen, book);
        const best = cheapestUnder(book, Number(worth.sessions));
        const mix = cheapestPacks(Number(worth.sessions), book);
        const isWithinLimits = Object.values(mix).every((quantity) => quantity <= MOST_PACKS);
        const isBetter = best.fen < worth.fen || (best.fen === worth.fen && best.sessions > worth.sessions);
        expect(packAdvice(chosen, book)).toEqual(
          isBetter && isWithinLimits
            ? {
                packs: mix,
                savedFen: worth.fen - best.fen,
                extraSessions: Number(best.sessions - worth.sessions),
              }
            : undefined,
        );
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });
});
