import Engine, { type RawPublicodes } from 'publicodes';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { PricedMode } from '../../../src/pricing/selection';
import { fenOfDouble, figuresIn } from '../figures';
import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

const FEN = '2 décimales';

/** The same rules in publicodes: every item its quantity, price, list amount and amount due. */
function rulesOf(book: PriceBook, mode: PricedMode): RawPublicodes<string> {
  const { partYearDivisor, partYearCapInYears } = book.addOn;
  const names = priceRows(book).map((_, index) => `ligne ${index}`);
  const rules = priceRows(book).flatMap(({ price, blockSize, recurring }, index) => {
    const line = `ligne ${index}`;
    // It rounds to the nearest only: half a block less half a person makes that a rounding up.
    const billed =
      blockSize === 1
        ? `${line} . quantité`
        : { valeur: `(${line} . quantité + ${blockSize / 2 - 0.5}) / ${blockSize}`, arrondi: 'oui' };
    const part = {
      'le minimum de': [
        `${line} . prix / ${partYearDivisor} * mois`,
        `${line} . prix * ${partYearCapInYears}`,
      ],
    };
    const time =
      mode === 'add'
        ? { somme: [`années * ${line} . prix`, `${line} . part`] }
        : { valeur: `années * ${line} . prix` };
    return [
      [line, null],
      [`${line} . quantité`, 0],
      [`${line} . prix`, Number(price)],
      [`${line} . facturé`, billed],
      ...(recurring && mode === 'add' ? [[`${line} . part`, part]] : []),
      [`${line} . durée`, recurring ? time : `${line} . prix`],
      [`${line} . exact`, { produit: [`${line} . facturé`, `${line} . durée`] }],
      [`${line} . liste`, { valeur: `${line} . exact`, arrondi: FEN }],
      [`${line} . dû`, { valeur: `${line} . exact * remise / 100`, arrondi: FEN }],
    ] as const;
  });
  return Object.fromEntries([
    ['années', 1],
    ['mois', 0],
    ['remise', 100],
    ['taux', 0],
    ...rules,
    ['total liste', { somme: names.map((line) => `${line} . liste`) }],
    ['total', { somme: names.map((line) => `${line} . dû`) }],
    ['net', { valeur: 'total / (1 + taux / 100)', arrondi: FEN }],
    ['taxe', { valeur: 'total - net', arrondi: FEN }],
  ]);
}

/** Rules that explain themselves, compiled once; each order is a situation. */
export const publicodes: Contestant = {
  name: 'publicodes 1.10.3',
  manner: 'explains',
  prepare: (book, mode) => {
    const engine = new Engine(rulesOf(book, mode));
    const names = priceRows(book).map((_, index) => `ligne ${index}`);
    const read = (rule: string): number => {
      const { nodeValue } = engine.evaluate(rule);
      if (typeof nodeValue !== 'number') throw new Error(`${rule} has no value.`);
      return nodeValue;
    };
    return ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      engine.setSituation({
        ...Object.fromEntries(quantities.map((quantity, index) => [`ligne ${index} . quantité`, quantity])),
        années: years,
        mois: oddMonths,
        remise: Number(discountPercent),
        taux: Number(taxRatePercent),
      });
      const lines = names.map((line) => read(`${line} . dû`));
      const listTotal = read('total liste');
      const total = read('total');
      const net = read('net');
      const tax = read('taxe');
      return () => figuresIn(fenOfDouble, lines, listTotal, total, net, tax);
    };
  },
};
