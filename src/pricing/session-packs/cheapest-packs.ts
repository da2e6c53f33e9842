import { yuanToFen } from '../fen';
import type { PackId, PriceBook, SessionPack } from '../price-book/price-book';
import { bestValuePack, packTableSize, sessionsPerPackUnit } from './pack-units';

/** How many of each pack; every pack of the book has its entry, 0 included. */
export type PackQuantities = Readonly<Record<PackId, number>>;

/** Row n: the pack bought last in the cheapest cover of n units, by its index in the book. */
interface PackTable {
  readonly sessionsPerUnit: number;
  readonly units: readonly number[];
  readonly bestIndex: number;
  readonly lastPackIndex: readonly number[];
}

const tables = new WeakMap<readonly SessionPack[], PackTable | undefined>();

/**
 * The cheapest packs that give at least `sessions` robot sessions (0 to 10^12): provably, by an exact
 * dynamic program over the book's packs. Of equal costs the mix with more sessions, then with fewer packs.
 * Beyond the table each further stretch as long as the best-value pack adds one such pack, so the time
 * does not depend on the demand. A book without packs covers nothing: every quantity is 0.
 * Source: product.md section 1 (price list); the page's own optimisation, no rule of the vendor.
 */
export function cheapestPacks(sessions: number, book: PriceBook): PackQuantities {
  const packs = book.sessionPacks;
  const quantities: Record<PackId, number> = Object.fromEntries(packs.map(({ id }) => [id, 0]));
  const table = tableOf(packs);
  if (table === undefined) return quantities;

  const add = (index: number, count: number) => {
    const pack = packs[index];
    if (pack !== undefined) quantities[pack.id] = (quantities[pack.id] ?? 0) + count;
  };
  let missingUnits = Math.ceil(sessions / table.sessionsPerUnit);
  const beyondTable = missingUnits - (table.lastPackIndex.length - 1);
  if (beyondTable > 0) {
    const bestUnits = table.units[table.bestIndex] ?? 1;
    const fullPacks = Math.ceil(beyondTable / bestUnits);
    add(table.bestIndex, fullPacks);
    missingUnits -= fullPacks * bestUnits;
  }
  while (missingUnits > 0) {
    const index = table.lastPackIndex[missingUnits] ?? table.bestIndex;
    add(index, 1);
    missingUnits -= table.units[index] ?? missingUnits;
  }
  return quantities;
}

function tableOf(packs: readonly SessionPack[]): PackTable | undefined {
  if (!tables.has(packs)) tables.set(packs, computeTable(packs));
  return tables.get(packs);
}

function computeTable(packs: readonly SessionPack[]): PackTable | undefined {
  const best = bestValuePack(packs);
  if (best === undefined) return undefined;
  const sessionsPerUnit = sessionsPerPackUnit(packs);
  const units = packs.map((pack) => pack.sessions / sessionsPerUnit);
  // Numbers, not bigints: the parser bounds price and table so that every cost is a safe integer of fen.
  const pricesFen = packs.map((pack) => Number(yuanToFen(pack.price.amount)));

  // A column each: an object for every row and pack took most of the time.
  const costsFen = [0];
  const coveredUnits = [0];
  const packCounts = [0];
  const lastPackIndex = [-1];
  const size = packTableSize(packs);
  for (let demandUnits = 1; demandUnits < size; demandUnits++) {
    units.forEach((packUnits, index) => {
      const rest = Math.max(0, demandUnits - packUnits);
      const costFen = (costsFen[rest] ?? 0) + (pricesFen[index] ?? 0);
      const covered = (coveredUnits[rest] ?? 0) + packUnits;
      const packCount = (packCounts[rest] ?? 0) + 1;
      const cheapestFen = costsFen[demandUnits] ?? Number.POSITIVE_INFINITY;
      const cheapestCovered = coveredUnits[demandUnits] ?? 0;
      if (
        costFen < cheapestFen ||
        (costFen === cheapestFen &&
          (covered > cheapestCovered ||
            (covered === cheapestCovered && packCount < (packCounts[demandUnits] ?? 0))))
      ) {
        costsFen[demandUnits] = costFen;
        coveredUnits[demandUnits] = covered;
        packCounts[demandUnits] = packCount;
        lastPackIndex[demandUnits] = index;
      }
    });
  }
  return { sessionsPerUnit, units, bestIndex: packs.indexOf(best), lastPackIndex };
}
