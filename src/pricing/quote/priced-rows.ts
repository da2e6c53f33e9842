import { type Formula, type FormulaUnit, number, product, quotient, startedBlocks } from '../formula/formula';
import type { Price, PriceBook, PriceUnit } from '../price-book/price-book';
import type { Quantities } from '../selection';
import type { PackQuantities } from '../session-packs/cheapest-packs';
import type { Clause } from './clauses';
import type { BilledEmployees, GroupId, LineId, PricedPer } from './quote';

/** What one row of the price list says of itself, before any term, time left or discount is put on it. */
export interface PricedRow {
  readonly id: LineId;
  readonly group: GroupId;
  /** As chosen; over 0. */
  readonly quantity: number;
  /** As billed: people in full blocks. */
  readonly billedQuantity: number;
  /** The quantity in the unit that the price is for: people ÷ block size, seats, sets, packs. */
  readonly quantityFormula: Formula;
  readonly price: Price<PriceUnit>;
  readonly priceUnit: FormulaUnit;
  readonly pricedPer: PricedPer;
  /** Paid for each year; otherwise once. */
  readonly recurring: boolean;
  readonly clause: Clause;
}

/** The rows of what is bought, in the order of the price list; a row of quantity 0 is none. */
export function pricedRows(
  { experts, tickets, robots, knowledge }: Quantities,
  packs: PackQuantities,
  { people, billed, blockSize }: BilledEmployees,
  { items, sessionPacks }: PriceBook,
): PricedRow[] {
  const blocks = startedBlocks(number(people, 'people'), number(blockSize, 'people-per-block'));
  const seats = (id: 'experts' | 'tickets', quantity: number): PricedRow => ({
    id,
    group: 'base',
    quantity,
    billedQuantity: quantity,
    quantityFormula: number(quantity, 'seats'),
    price: items[id].price,
    priceUnit: 'yuan-per-seat-year',
    pricedPer: 'seat-year',
    recurring: true,
    clause: { tag: 'annual-per-unit', minimum: items[id].minimum },
  });
  const rows: PricedRow[] = [
    {
      id: 'employees',
      group: 'base',
      quantity: people,
      billedQuantity: billed,
      quantityFormula: quotient(blocks, number(blockSize, 'people-per-block')),
      price: items.employees.price,
      priceUnit: 'yuan-per-block-year',
      pricedPer: 'block-year',
      recurring: true,
      clause: { tag: 'annual-per-block', blockSize, minimum: items.employees.minimum },
    },
    seats('experts', experts),
    seats('tickets', tickets),
    {
      id: 'robots',
      group: 'base',
      quantity: robots,
      billedQuantity: robots,
      quantityFormula: number(robots, 'sets'),
      price: items.robots.price,
      priceUnit: 'yuan-per-set-year',
      pricedPer: 'set-year',
      recurring: true,
      clause: {
        tag: 'annual-with-sessions',
        minimum: items.robots.minimum,
        sessionsPerSet: items.robots.sessionsIncluded,
      },
    },
    {
      id: 'knowledge',
      group: 'value-added',
      quantity: knowledge,
      billedQuantity: knowledge,
      quantityFormula: number(knowledge, 'sets'),
      price: items.knowledge.price,
      priceUnit: 'yuan-per-set',
      pricedPer: 'set',
      recurring: false,
      clause: { tag: 'one-off-set' },
    },
    ...sessionPacks.map(
      ({ id, sessions, price }): PricedRow => ({
        id,
        group: 'value-added',
        quantity: packs[id] ?? 0,
        billedQuantity: packs[id] ?? 0,
        quantityFormula: number(packs[id] ?? 0, 'packs'),
        price,
        priceUnit: 'yuan-per-pack',
        pricedPer: 'pack',
        recurring: false,
        clause: { tag: 'prepaid-sessions', sessionsPerPack: sessions },
      }),
    ),
  ];
  return rows.filter(({ quantity }) => quantity > 0);
}

/** List amount of a row for one year, or of the one payment, in yuan. */
export const periodFormula = ({ quantityFormula, price, priceUnit }: PricedRow): Formula =>
  product(quantityFormula, number(price.amount, priceUnit));
