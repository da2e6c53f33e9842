import { expect } from 'vitest';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { pageFigures, pricedByPage } from './priced-by-page';
import type { Asked } from './reference/asked';
import { cheapestPacks, type MixWorth } from './reference/cheapest-packs';
import { reckon } from './reference/reckon';
import { understand } from './reference/understand';

/** A list's cheapest packs are asked for many times. */
const ofBook = new WeakMap<PriceBook, (demand: number) => MixWorth>();

export function cheapestUnder(book: PriceBook, demand: number): MixWorth {
  const known = ofBook.get(book) ?? cheapestPacks(book.sessionPacks);
  ofBook.set(book, known);
  return known(demand);
}

export const isAnyPackFree = ({ sessionPacks }: PriceBook): boolean =>
  sessionPacks.some(({ price }) => Number(price.amount) === 0);

/** What a mix comes to. */
export function worthOfMix(mix: Readonly<Record<string, number>>, { sessionPacks }: PriceBook): MixWorth {
  const of = (each: (pack: PriceBook['sessionPacks'][number]) => bigint): bigint =>
    sessionPacks.reduce((sum, pack) => sum + BigInt(mix[pack.id] ?? 0) * each(pack), 0n);
  return {
    fen: of(({ price }) => BigInt(Math.round(Number(price.amount) * 100))),
    sessions: of(({ sessions }) => BigInt(sessions)),
    packs: of(() => 1n),
  };
}

/** Holds the page's mix for a demand against the cheapest there is. A mix with free packs may be any that costs nothing. */
export function expectCheapest(
  mix: Readonly<Record<string, number>>,
  missing: number,
  book: PriceBook,
): void {
  const worth = worthOfMix(mix, book);
  if (book.sessionPacks.length === 0) {
    expect(worth.packs).toBe(0n);
    return;
  }
  expect(worth.sessions >= BigInt(missing), 'covers the demand').toBe(true);
  if (isAnyPackFree(book)) expect(worth.fen).toBe(0n);
  else expect(worth).toEqual(cheapestUnder(book, missing));
}

/** Prices a link twice, by the page and by the reference, and expects the same refusals or the same figures. */
export function expectSameByBoth(asked: Asked): void {
  const page = pricedByPage(asked);
  const reading = understand(asked);
  if (page.refused !== null || reading.refused !== null) {
    expect({ refused: page.refused }).toEqual({ refused: reading.refused });
    return;
  }
  const { quantities, demand } = reading.understood;
  const mix = demand === undefined ? {} : page.quote.sessions.packs;
  if (demand !== undefined) {
    const given = (quantities.robots ?? 0) * asked.book.items.robots.sessionsIncluded;
    expectCheapest(mix, Math.max(0, demand - given), asked.book);
  }
  expect(pageFigures(page.quote)).toEqual(reckon(asked, reading.understood, { ...quantities, ...mix }));
}
