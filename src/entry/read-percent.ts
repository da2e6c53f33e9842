import { Decimal } from 'decimal.js';
import { type FieldProblem, type FieldReading, refused, understood } from './field-problem';
import { toPlainCharacters } from './plain-characters';
import { readBareNumber } from './read-number';
import { splitValues } from './read-quantity';
import { firstUnderstood } from './several-values';

const MAX_DECIMALS = 2;

/**
 * Percent of the list price paid, over 0 to 100: "85", "85%", and as a buyer says it: 85折, 8.5折, 八五折.
 * The value is plain decimal text ("85", "85.5"). Source: public surface, `discount`.
 */
export function readDiscount(text: string): FieldReading<string> {
  const plain = toPlainCharacters(text);
  const folds = plain.endsWith('折') ? readBareNumber(plain.slice(0, -1)) : undefined;
  // 八折 and 8.5折 count tenths, and 十折 is the full price; 85折 counts hundredths.
  const percent = folds?.lte(10) ? folds.times(10) : (folds ?? readBareNumber(withoutSign(plain)));
  return severalValues(text, readDiscount) ?? readPercent(text, percent, true);
}

/** A VAT rate in percent, 0 to 100: "6", "6%", "13". Source: public surface, `tax`. */
export function readTaxRate(text: string): FieldReading<string> {
  const percent = readBareNumber(withoutSign(toPlainCharacters(text)));
  return severalValues(text, readTaxRate) ?? readPercent(text, percent, false);
}

function severalValues(
  text: string,
  read: (value: string) => FieldReading<string>,
): FieldReading<string> | undefined {
  const values = splitValues(text);
  if (values.length <= 1) return undefined;
  return refused({ tag: 'several-values', values, mend: firstUnderstood(values, read) ?? '' });
}

function readPercent(text: string, value: Decimal | undefined, overZero: boolean): FieldReading<string> {
  const problem = findProblem(text, value, overZero);
  return problem === undefined ? understood((value ?? new Decimal(0)).toFixed()) : refused(problem);
}

function findProblem(text: string, value: Decimal | undefined, overZero: boolean): FieldProblem | undefined {
  if (text.trim() === '') return { tag: 'empty', mend: '' };
  if (value === undefined) return { tag: 'not-a-number', text, mend: '' };
  const given = value.toFixed();
  if (overZero && value.lte(0)) return { tag: 'not-over-zero', value: given, mend: '' };
  if (value.lt(0)) return { tag: 'below-minimum', value: given, minimum: '0', mend: '' };
  if (value.gt(100)) return { tag: 'above-maximum', value: given, maximum: '100', mend: '' };
  if (value.decimalPlaces() > MAX_DECIMALS) {
    const rounded = value.toDecimalPlaces(MAX_DECIMALS);
    return { tag: 'too-many-decimals', value: given, mend: rounded.isZero() ? '' : rounded.toFixed() };
  }
  return undefined;
}

const withoutSign = (plain: string): string => plain.replace(/%$/, '');
