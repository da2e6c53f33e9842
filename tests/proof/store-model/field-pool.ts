import type { FieldName } from '../../../src/entry/field-names';
import type { Mode } from '../../../src/entry/modes';

interface Texts {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const SEATS: Texts = {
  good: ['3', '5', '12', '１２', '十二'],
  bad: ['', 'abc', '3.5', '-1', '1000001', '3 | 4'],
};
const PEOPLE: Texts = {
  good: ['1000', '6000', '12000', '1.2万', '6,000 人'],
  bad: ['', '约六千', '1e9', '10000001'],
};
const YEARS: Texts = { good: ['1', '2', '8', '两年'], bad: ['0', '9', 'x'] };
const PERCENT: Texts = { good: ['85', '八五折', '13.5'], bad: ['101', '85元', '1.234'] };

/** What is typed in the model, by mode and field; every good text's plain form is a good one too. */
export const FIELD_POOL: Readonly<Record<Mode, Readonly<Partial<Record<FieldName, Texts>>>>> = {
  new: {
    employees: PEOPLE,
    experts: SEATS,
    tickets: SEATS,
    robots: { good: ['1', '2'], bad: ['0', 'x'] },
    years: YEARS,
    discount: PERCENT,
    industry: { good: ['hr', 'university'], bad: ['HR'] },
  },
  add: {
    start: { good: ['2026-01-31', '2026年1月31日', '2026-11-27'], bad: ['2026-02-30', '昨天'] },
    term: { good: ['1', '2'], bad: ['0', '99'] },
    on: { good: ['2026-11-27'], bad: ['2026-13-01'] },
    experts: SEATS,
    tax: { good: ['0', '6', '6%', '13'], bad: ['八五折', '101', '1.234'] },
  },
  renew: {
    start: { good: ['2025-06-30', '2025-11-27'], bad: ['2025-06-31', '?'] },
    term: { good: ['1', '2'], bad: ['0', '99'] },
    employees: PEOPLE,
    experts: SEATS,
    tickets: SEATS,
    robots: { good: ['1', '2'], bad: ['0'] },
    years: YEARS,
  },
};

/** Whether every text in a form is a good one: then, and only then, there is a total. */
export const isGoodForm = (mode: Mode, texts: Readonly<Partial<Record<FieldName, string>>>): boolean =>
  Object.entries(texts).every(([field, text]) =>
    FIELD_POOL[mode][field as FieldName]?.good.includes(text ?? ''),
  );
