import { Decimal } from 'decimal.js';
import type { Limits } from '../pricing/limits';
import { type FieldProblem, type FieldReading, refused, understood } from './field-problem';
import { readNumber } from './read-number';
import { firstUnderstood } from './several-values';

/** Between values that came together: a pasted column, a repeated link name. */
export const VALUE_SEPARATOR = ' | ';

/** A whole number within limits, or the one reason why not and the nearest value that would do. */
export function readQuantity(text: string, limits: Limits): FieldReading<number> {
  const problem = findProblem(text, limits);
  if (problem !== undefined) return refused(problem);
  return understood((readNumber(text) ?? new Decimal(Number.NaN)).toNumber());
}

function findProblem(text: string, limits: Limits): FieldProblem | undefined {
  const { minimum, maximum } = limits;
  const fallback = String(minimum);
  if (text.trim() === '') return { tag: 'empty', mend: fallback };
  const values = splitValues(text);
  if (values.length > 1) {
    const first = firstUnderstood(values, (value) => readQuantity(value, limits));
    return { tag: 'several-values', values, mend: first === undefined ? fallback : String(first) };
  }
  const value = readNumber(text);
  if (value === undefined) return { tag: 'not-a-number', text, mend: numberMeant(text, limits) ?? fallback };
  if (value.lt(minimum))
    return { tag: 'below-minimum', value: value.toFixed(), minimum: fallback, mend: fallback };
  if (value.gt(maximum)) {
    return { tag: 'above-maximum', value: value.toFixed(), maximum: String(maximum), mend: String(maximum) };
  }
  if (!value.isInteger()) return { tag: 'not-whole', value: value.toFixed(), mend: value.ceil().toFixed() };
  return undefined;
}

/** The values of a text that holds more than one: a pasted row or column, a repeated link name. */
export function splitValues(text: string): string[] {
  return text
    .split(/[|\t\r\n]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A number that would do and is worth offering: never taken for what was typed. */
function numberMeant(text: string, { minimum, maximum }: Limits): string | undefined {
  return [onlyNumberIn(text), readNumber(withPlaceSaid(text))]
    .find((value) => value?.isInteger() && value.gte(minimum) && value.lte(maximum))
    ?.toFixed();
}

/** "约 6000 人左右" holds one number, "1e9" two. */
function onlyNumberIn(text: string): Decimal | undefined {
  const [only, ...others] = text.match(/[\d０-９](?:[,，.．]?[\d０-９])*(?: *[十百千万亿])*/gu) ?? [];
  return only === undefined || others.length > 0 ? undefined : readNumber(only);
}

const PLACE_BELOW: Readonly<Record<string, string>> = { 万: '千', 千: '百', 百: '十' };

/** 一万二 with the place that is left unsaid in speech: 一万二千. */
const withPlaceSaid = (text: string): string =>
  text.replace(
    /([万千百])([^零十百千万亿])(\D?)$/u,
    (_, place: string, digit: string, unit: string) => `${place}${digit}${PLACE_BELOW[place]}${unit}`,
  );
