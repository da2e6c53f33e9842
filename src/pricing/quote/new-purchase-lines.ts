import { yuanToFen } from '../fen';
import { evaluateToFen } from '../formula/evaluate';
import {
  type Formula,
  type FormulaUnit,
  number,
  percent,
  product,
  quotient,
  roundedToFen,
  startedBlocks,
} from '../formula/formula';
import type { Price, PriceBook, PriceUnit } from '../price-book/price-book';
import type { NewPurchaseSelection } from '../selection';
import type { PackQuantities } from '../session-packs/cheapest-packs';
import type { BilledEmployees, QuoteLine } from './quote';

interface LineInput {
  readonly selection: NewPurchaseSelection;
  readonly packs: PackQuantities;
  readonly employees: BilledEmployees;
  readonly discountPercent: string | undefined;
  readonly book: PriceBook;
}

/** What one row says of itself before the term and the discount are put on it. */
type Row = Omit<
  QuoteLine,
  'billedQuantity' | 'unitPriceFen' | 'source' | 'listAmountFen' | 'amountFen' | 'formula'
> & {
  readonly billedQuantity?: number;
  readonly price: Price<PriceUnit>;
};

/** The priced rows of a new purchase in the order of the price list; a row of quantity 0 is none. */
export function newPurchaseLines({
  selection,
  packs,
  employees,
  discountPercent,
  book,
}: LineInput): QuoteLine[] {
  return newPurchaseRows(selection, packs, employees, book)
    .filter(({ quantity }) => quantity > 0)
    .map(({ price, ...row }) => {
      const listFormula = row.recurring
        ? product(row.periodFormula, number(selection.years, 'years'))
        : row.periodFormula;
      const listAmountFen = evaluateToFen(listFormula);
      const formula =
        discountPercent === undefined
          ? listFormula
          : roundedToFen(product(listFormula, percent(discountPercent)));
      return {
        billedQuantity: row.quantity,
        ...row,
        unitPriceFen: yuanToFen(price.amount),
        source: price.source,
        listAmountFen,
        amountFen: evaluateToFen(formula),
        formula,
      };
    });
}

function newPurchaseRows(
  { experts, tickets, robots, knowledge }: NewPurchaseSelection,
  packs: PackQuantities,
  { people, billed, blockSize }: BilledEmployees,
  { items, sessionPacks }: PriceBook,
): Row[] {
  const blocks = startedBlocks(number(people, 'people'), number(blockSize, 'people'));
  const seats = (id: 'experts' | 'tickets', quantity: number): Row => ({
    id,
    group: 'base',
    quantity,
    price: items[id].price,
    pricedPer: 'seat-year',
    recurring: true,
    periodFormula: timesPrice(number(quantity, 'seats'), items[id].price, 'yuan-per-seat-year'),
    clause: { tag: 'annual-per-unit', minimum: items[id].minimum },
  });
  return [
    {
      id: 'employees',
      group: 'base',
      quantity: people,
      billedQuantity: billed,
      price: items.employees.price,
      pricedPer: 'block-year',
      recurring: true,
      periodFormula: timesPrice(
        quotient(blocks, number(blockSize, 'people-per-block')),
        items.employees.price,
        'yuan-per-block-year',
      ),
      clause: { tag: 'annual-per-block', blockSize, minimum: items.employees.minimum },
    },
    seats('experts', experts),
    seats('tickets', tickets),
    {
      id: 'robots',
      group: 'base',
      quantity: robots,
      price: items.robots.price,
      pricedPer: 'set-year',
      recurring: true,
      periodFormula: timesPrice(number(robots, 'sets'), items.robots.price, 'yuan-per-set-year'),
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
      price: items.knowledge.price,
      pricedPer: 'set',
      recurring: false,
      periodFormula: timesPrice(number(knowledge, 'sets'), items.knowledge.price, 'yuan-per-set'),
      clause: { tag: 'one-off-set' },
    },
    ...sessionPacks.map(
      ({ id, sessions, price }): Row => ({
        id,
        group: 'value-added',
        quantity: packs[id] ?? 0,
        price,
        pricedPer: 'pack',
        recurring: false,
        periodFormula: timesPrice(number(packs[id] ?? 0, 'packs'), price, 'yuan-per-pack'),
        clause: { tag: 'prepaid-sessions', sessionsPerPack: sessions },
      }),
    ),
  ];
}

const timesPrice = (quantity: Formula, price: Price<PriceUnit>, unit: FormulaUnit): Formula =>
  product(quantity, number(price.amount, unit));
