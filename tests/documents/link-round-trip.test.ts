import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/documents/link';
import type { FieldTexts } from '../../src/entry/field-names';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { INDUSTRIES, type NewPurchaseSelection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import { anySelection } from '../properties/any-selection';
import { anyText } from '../properties/any-text';

/** A selection, and the texts that a person would type for it. */
const anyPurchase = fc
  .record(
    {
      selection: anySelection,
      industry: fc.constantFrom(...INDUSTRIES),
      start: fc.record({
        year: fc.integer({ min: 2000, max: 2099 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    },
    { requiredKeys: ['selection'] },
  )
  .map(({ selection, ...rest }): NewPurchaseSelection => ({ ...selection, ...rest }));

function textsOf(selection: NewPurchaseSelection): FieldTexts {
  const { packs, priceOnRequest, industry, start, discountPercent, taxRatePercent } = selection;
  const { employees, experts, tickets, robots, knowledge, years } = selection;
  const counts = { employees, experts, tickets, robots, knowledge, years };
  const packCounts = packs.by === 'demand' ? { sessions: packs.sessions } : packs.quantities;
  return {
    ...Object.fromEntries(
      Object.entries({ ...counts, ...packCounts }).map(([name, count]) => [name, String(count)]),
    ),
    ...Object.fromEntries(priceOnRequest.map((id) => [id, '1'])),
    ...(industry && { industry }),
    ...(start && { start: `${start.year}/${start.month}/${start.day}` }),
    ...(discountPercent !== undefined && { discount: discountPercent }),
    ...(taxRatePercent !== undefined && { tax: `${taxRatePercent}%` }),
  };
}

const plainPercent = (text: string) => text.replace(/\.?0+$/, '');

/** The same selection with its percentages as the fields read them: "85.50" is "85.5". */
const asRead = (selection: NewPurchaseSelection): NewPurchaseSelection => ({
  ...selection,
  ...(selection.discountPercent !== undefined && {
    discountPercent: plainPercent(selection.discountPercent),
  }),
  ...(selection.taxRatePercent !== undefined && { taxRatePercent: plainPercent(selection.taxRatePercent) }),
});

test('a link opens exactly the selection that it was written for', () => {
  fc.assert(
    fc.property(anyPurchase, (selection) => {
      const link = writeLink({ mode: 'new', texts: textsOf(selection) }, publishedBook);
      const content = readLink(link, publishedBook);
      expect(content?.remarks).toEqual([]);
      expect(readNewPurchase(content?.texts ?? {}, publishedBook)).toEqual({
        ok: true,
        selection: asRead(selection),
      });
    }),
  );
});

test('a link that was read writes itself again, whatever stands in its fields', () => {
  const anyTexts: fc.Arbitrary<FieldTexts> = fc.record(
    {
      employees: anyText,
      robots: anyText,
      industry: anyText,
      'cold-start': anyText,
      sessions: anyText,
      'pack-6m': anyText,
      years: anyText,
      start: anyText,
      discount: anyText,
      tax: fc.string({ maxLength: 400 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const link = writeLink({ mode: 'new', texts }, publishedBook);
      const content = readLink(link, publishedBook);
      if (content === undefined) throw new Error(`not a link: ${link}`);
      const cutLink = writeLink(content, publishedBook);
      expect(content.texts.tax?.length ?? 0).toBeLessThanOrEqual(201);
      if (content.remarks.length === 0) expect(cutLink).toBe(link);
      const again = readLink(cutLink, publishedBook);
      expect(again && writeLink(again, publishedBook)).toBe(cutLink);
    }),
  );
});

test('language, theme, book and total travel with the link', () => {
  const display = { language: 'en', theme: 'light' } as const;
  const record = { bookId: 'ssc-pro-2022-10-18', quotedYuan: '420280.00' };
  const link = writeLink({ mode: 'new', texts: {}, display, record }, publishedBook);
  expect(readLink(link, publishedBook)).toMatchObject({ display, record, remarks: [] });
});
