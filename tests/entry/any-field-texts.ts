import fc from 'fast-check';
import { type FieldName, type FieldTexts, modeFields } from '../../src/entry/field-names';
import type { Mode } from '../../src/entry/modes';
import { publishedBook } from '../pricing/published-book';
import { anyText } from '../properties/any-text';

const isoDay = (year: number, month: number, day: number): string =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** A day as a person writes it; the years are close together, so that contracts and days often meet. */
const anyDayText = (leastYear: number, lastYear: number) =>
  fc
    .tuple(
      fc.integer({ min: leastYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
      fc.constantFrom('-', '/', '.', '年'),
    )
    .map(([year, month, day, form]) =>
      form === '-'
        ? isoDay(year, month, day)
        : form === '年'
          ? `${year}年${month}月${day}日`
          : `${year}${form}${month}${form}${day}`,
    );

const anyCountText = fc.oneof(
  fc.integer({ min: -1, max: 12_000 }).map(String),
  fc.constantFrom('０', '三', '5,200 人', '1.2万', '1.5', '10000001', '3 | 4'),
);

/** What may be typed into one field: often good or nearly so, at times anything at all. */
function anyTextOf(field: FieldName): fc.Arbitrary<string> {
  switch (field) {
    case 'start':
    case 'on':
      return fc.oneof(anyDayText(2024, 2028), anyDayText(2024, 2028), anyDayText(1999, 2100), anyText);
    case 'term':
    case 'years':
      return fc.oneof(fc.integer({ min: 1, max: 8 }).map(String), anyCountText, anyText);
    case 'industry':
      return fc.oneof(fc.constantFrom('hr', 'university', 'HR', 'hr | hr'), anyText);
    case 'cold-start':
    case 'robot-pro':
      return fc.oneof(fc.constantFrom('1', '1', '0'), anyText);
    case 'discount':
    case 'tax':
      return fc.oneof(fc.constantFrom('85', '八五折', '6%', '0', '100.01', '13.5'), anyText);
    default:
      return fc.oneof(anyCountText, anyCountText, anyText);
  }
}

/** Texts in some of a mode's fields, good and bad. */
export function anyFieldTexts(mode: Mode): fc.Arbitrary<FieldTexts> {
  const fields = modeFields(mode, publishedBook);
  return fc.record(Object.fromEntries(fields.map((field) => [field, anyTextOf(field)])), {
    requiredKeys: [],
  });
}

/** The same with nothing but what the fields may well take: many of them are a selection. */
export function likelyFieldTexts(mode: Mode): fc.Arbitrary<FieldTexts> {
  const seats = fc.integer({ min: 3, max: 12_000 }).map(String);
  const likely: Partial<Record<FieldName, fc.Arbitrary<string>>> = {
    start: anyDayText(2024, 2026),
    term: fc.integer({ min: 1, max: 8 }).map((years) => `${years}年`),
    on: anyDayText(2025, 2028),
    years: fc.integer({ min: 1, max: 8 }).map(String),
    industry: fc.constantFrom('hr', 'university'),
    'cold-start': fc.constant('1'),
    'robot-pro': fc.constant('1'),
    discount: fc.constantFrom('85', '八五折', '99.99%'),
    tax: fc.constantFrom('0', '6%', '13'),
    employees: fc.integer({ min: 1000, max: 12_000 }).map((people) => `${people} 人`),
    robots: fc.constantFrom('1', '２', '三套', '10000'),
  };
  const fields = modeFields(mode, publishedBook);
  return fc.record(Object.fromEntries(fields.map((field) => [field, likely[field] ?? seats])), {
    requiredKeys: [],
  });
}

/** Any day that may be today. */
export const anyToday = fc
  .record({
    year: fc.integer({ min: 2024, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(28, 29, 30, 31)),
  })
  .filter(({ year, month, day }) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
