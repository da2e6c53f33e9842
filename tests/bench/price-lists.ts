import type { Price, PriceBook, PriceUnit } from '../../src/pricing/price-book/price-book';
import { publishedBook } from '../pricing/published-book';

const dearerByFen = <Unit extends PriceUnit>(price: Price<Unit>, fen: number): Price<Unit> => ({
  ...price,
  amount: `${price.amount}.${String(fen).padStart(2, '0')}`,
});

const { items, sessionPacks } = publishedBook;

/** The published list with odd fen on every price: tenths of a year and discounts then end in halves of a fen. */
export const listWithFen: PriceBook = {
  ...publishedBook,
  id: 'ssc-pro-with-fen',
  items: {
    employees: { ...items.employees, price: dearerByFen(items.employees.price, 35) },
    experts: { ...items.experts, price: dearerByFen(items.experts.price, 5) },
    tickets: { ...items.tickets, price: dearerByFen(items.tickets.price, 55) },
    robots: { ...items.robots, price: dearerByFen(items.robots.price, 15) },
    knowledge: { ...items.knowledge, price: dearerByFen(items.knowledge.price, 25) },
  },
  sessionPacks: sessionPacks.map((pack) => ({ ...pack, price: dearerByFen(pack.price, 45) })),
};
