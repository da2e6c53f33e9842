import type { SessionPack } from '../../../src/pricing/price-book/price-book';

/** What a mix of packs comes to. */
export interface MixWorth {
  readonly fen: bigint;
  readonly sessions: bigint;
  readonly packs: bigint;
}

/** One number for what is compared first, second and third: the cost, the sessions (more are better), the packs. */
const COST = 10n ** 40n;
const SESSION = 10n ** 20n;

const fenOf = (yuan: string): bigint => {
  const [wholes = '', decimals = ''] = yuan.split('.');
  return BigInt(wholes + decimals.padEnd(2, '0'));
};

const weightOf = ({ sessions, price }: SessionPack): bigint =>
  fenOf(price.amount) * COST - BigInt(sessions) * SESSION + 1n;

/** The three numbers that make up a weight. */
function worthOf(weight: bigint): MixWorth {
  const [fen, rest] = apart(weight, COST);
  const [lessSessions, packs] = apart(rest, SESSION);
  return { fen, sessions: -lessSessions, packs };
}

/** A quotient with a rest of at most half of the divisor, of either sign. */
function apart(value: bigint, divisor: bigint): readonly [bigint, bigint] {
  const half = divisor / 2n;
  const quotient = (value + half) / divisor;
  const below = (value + half) % divisor < 0n ? 1n : 0n;
  return [quotient - below, value - (quotient - below) * divisor];
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

const least = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined ? b : b === undefined || a <= b ? a : b;

/**
 * The least weight of packs that come to each exact number of units, 0 to `most`: pack by pack, each of the numbers in
 * turn with one more of it.
 */
function exactly(sizes: readonly number[], weights: readonly bigint[], most: number): (bigint | undefined)[] {
  const of: (bigint | undefined)[] = [0n, ...Array.from({ length: most }, () => undefined)];
  for (const [index, size] of sizes.entries()) {
    for (let units = size; units <= most; units += 1) {
      const before = of[units - size];
      if (before !== undefined) of[units] = least(of[units], before + (weights[index] ?? 0n));
    }
  }
  return of;
}

/**
 * The worth of the cheapest packs that give at least `demand` sessions; of equal costs more sessions, then fewer packs.
 * Every price is over 0. Up to a bound by all exact sums; beyond it by what the sum leaves when divided by the pack of
 * the lowest price a session: round and round the residues, each with what one more of a pack costs beyond that price.
 */
export function cheapestPacks(packs: readonly SessionPack[]): (demand: number) => MixWorth {
  if (packs.length === 0) return () => worthOf(0n);
  const unit = packs.map(({ sessions }) => sessions).reduce(greatestCommonDivisor);
  const sizes = packs.map(({ sessions }) => sessions / unit);
  const weights = packs.map(weightOf);
  const best = packs.reduce((champion, _, index) => {
    const left = (weights[index] ?? 0n) * BigInt(sizes[champion] ?? 1);
    const right = (weights[champion] ?? 0n) * BigInt(sizes[index] ?? 1);
    return left < right ? index : champion;
  }, 0);
  const modulus = sizes[best] ?? 1;
  const bestWeight = weights[best] ?? 0n;
  /** `modulus` times what a pack weighs beyond the same sessions of the best: 0 or more, and additive. */
  const beyond = weights.map(
    (weight, index) => weight * BigInt(modulus) - bestWeight * BigInt(sizes[index] ?? 0),
  );
  const beyondByResidue = roundTheResidues(sizes, beyond, modulus);
  const bound = modulus * Math.max(...sizes);
  const sums = exactly(sizes, weights, bound + Math.max(...sizes));
  const atLeast = sums.reduceRight<(bigint | undefined)[]>((suffix, weight, units) => {
    suffix[units] = least(weight, suffix[units + 1]);
    return suffix;
  }, []);

  return (demand) => {
    const units = Math.ceil(demand / unit);
    if (units <= bound) return worthOf(atLeast[units] ?? 0n);
    const weights = beyondByResidue.flatMap((more, residue) => {
      if (more === undefined) return [];
      const total = units + ((((residue - units) % modulus) + modulus) % modulus);
      return [(more + bestWeight * BigInt(total)) / BigInt(modulus)];
    });
    return worthOf(weights.reduce((a, b) => (b < a ? b : a)));
  };
}

function roundTheResidues(sizes: readonly number[], beyond: readonly bigint[], modulus: number) {
  const of: (bigint | undefined)[] = Array.from({ length: modulus }, () => undefined);
  of[0] = 0n;
  for (const [index, size] of sizes.entries()) {
    const rounds = greatestCommonDivisor(modulus, size);
    for (let first = 0; first < rounds; first += 1) {
      // Twice round: the second time every residue has met the cheapest of its circle.
      for (let step = 0, at = first; step < 2 * (modulus / rounds); step += 1) {
        const next = (at + size) % modulus;
        const before = of[at];
        if (before !== undefined) of[next] = least(of[next], before + (beyond[index] ?? 0n));
        at = next;
      }
    }
  }
  return of;
}
