import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import { fenOfDouble, figuresIn } from '../figures';
import { type PriceRow, priceRows } from '../price-rows';
import type { Contestant } from './contestant';

/** Half up to the fen, as is usual with doubles: the double next to the product decides on halves. */
const roundToFen = (yuan: number): number => Math.round((yuan + Number.EPSILON) * 100) / 100;

const TOTALS = ['list-total', 'total', 'net', 'tax'] as const;

/** A line's rule applies where something of it is bought; those of totals always do. */
const ruleOf = (id: string, least: number): RuleProperties => ({
  conditions: { all: [{ fact: `quantity:${id}`, operator: 'greaterThanInclusive', value: least }] },
  event: { type: id, params: { yuan: { fact: `amount:${id}` } } },
});

/** Rules decide which lines there are; the amounts are facts that are computed from other facts when asked for. */
export const jsonRulesEngine: Contestant = {
  name: 'json-rules-engine 7.3.1',
  manner: 'tells which rules applied',
  prepare: (book, mode) => {
    const rows = priceRows(book);
    const { partYearDivisor, partYearCapInYears } = book.addOn;
    const engine = new Engine([], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
    const factOf = (almanac: Almanac, fact: string) => almanac.factValue<number>(fact);
    const sumOf = async (almanac: Almanac, prefix: string): Promise<number> => {
      const amounts = await Promise.all(rows.map(({ id }) => factOf(almanac, `${prefix}:${id}`)));
      return roundToFen(amounts.reduce((sum, amount) => sum + amount, 0));
    };
    const addLine = ({ id, price, blockSize, recurring }: PriceRow) => {
      const yuan = Number(price);
      engine.addRule(ruleOf(id, 1));
      engine.addFact(`exact:${id}`, async (_, almanac) => {
        const quantity = Math.ceil((await factOf(almanac, `quantity:${id}`)) / blockSize);
        if (!recurring) return quantity * yuan;
        const years = await factOf(almanac, 'years');
        if (mode !== 'add') return quantity * yuan * years;
        const months = (yuan / partYearDivisor) * (await factOf(almanac, 'odd-months'));
        return quantity * (yuan * years + Math.min(months, yuan * partYearCapInYears));
      });
      engine.addFact(`list:${id}`, async (_, almanac) => roundToFen(await factOf(almanac, `exact:${id}`)));
      engine.addFact(`amount:${id}`, async (_, almanac) => {
        const exact = await factOf(almanac, `exact:${id}`);
        return roundToFen((exact * (await factOf(almanac, 'discount'))) / 100);
      });
    };
    rows.forEach(addLine);
    for (const id of TOTALS) engine.addRule(ruleOf(id, 0));
    engine.addFact('amount:list-total', (_, almanac) => sumOf(almanac, 'list'));
    engine.addFact('amount:total', (_, almanac) => sumOf(almanac, 'amount'));
    engine.addFact('amount:net', async (_, almanac) => {
      const rate = (await factOf(almanac, 'tax-rate')) / 100;
      return roundToFen((await factOf(almanac, 'amount:total')) / (1 + rate));
    });
    engine.addFact('amount:tax', async (_, almanac) =>
      roundToFen((await factOf(almanac, 'amount:total')) - (await factOf(almanac, 'amount:net'))),
    );
    return async ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      const { events } = await engine.run({
        ...Object.fromEntries(rows.map(({ id }, index) => [`quantity:${id}`, quantities[index] ?? 0])),
        ...Object.fromEntries(TOTALS.map((id) => [`quantity:${id}`, 0])),
        years,
        'odd-months': oddMonths,
        discount: Number(discountPercent),
        'tax-rate': Number(taxRatePercent),
      });
      const amounts = new Map(events.map(({ type, params }) => [type, Number(params?.yuan)]));
      const read = (id: string): number => amounts.get(id) ?? 0;
      const lines = rows.map(({ id }) => read(id));
      const [listTotal, total, net, tax] = [read('list-total'), read('total'), read('net'), read('tax')];
      return () => figuresIn(fenOfDouble, lines, listTotal, total, net, tax);
    };
  },
};
