import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/documents/link';
import type { FieldTexts } from '../../src/entry/field-names';
import { MODES } from '../../src/entry/modes';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { readSelection } from '../../src/entry/read-selection';
import { INDUSTRIES, type NewPurchaseSelection } from '../../src/pricing/selection';
import { anyFieldTexts, anyToday, likelyFieldTexts } from '../entry/any-field-texts';
import { publishedBook } from '../pricing/published-book';
import { anySelection } from '../properties/any-selection';

const TODAY = { year: 2026, month: 11, day: 23 };

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
      const link = writeLink({ mode: 'new', texts: textsOf(selection) }, publishedBook, TODAY);
      const content = readLink(link, publishedBook);
      expect(content?.remarks).toEqual([]);
      expect(readNewPurchase(content?.texts ?? {}, publishedBook)).toEqual({
        ok: true,
        selection: asRead(selection),
      });
    }),
  );
});

describe.each(MODES)('a link of %s', (mode) => {
  const writtenAndRead = (texts: FieldTexts, today: typeof TODAY) => {
    const link = writeLink({ mode, texts }, publishedBook, today);
    const content = readLink(link, publishedBook);
    if (content === undefined) throw new Error(`not a link: ${link}`);
    return { link, content };
  };

  test('says what was typed, good and bad: the same selection, or the same to mend', () => {
    fc.assert(
      fc.property(anyFieldTexts(mode), anyToday, (texts, today) => {
        const { content } = writtenAndRead(texts, today);
        expect(content).toMatchObject({ mode, remarks: [], display: {}, record: {} });
        expect(readSelection(mode, content.texts, today, publishedBook)).toEqual(
          readSelection(mode, texts, today, publishedBook),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('says the same selection on any other day', () => {
    fc.assert(
      fc.property(likelyFieldTexts(mode), anyToday, anyToday, (texts, today, later) => {
        const given = readSelection(mode, texts, today, publishedBook);
        fc.pre(given.ok);
        const { content } = writtenAndRead(texts, today);
        expect(readSelection(mode, content.texts, later, publishedBook)).toEqual(given);
      }),
    );
  });

  test('that was read writes itself again, whatever stands in its fields', () => {
    fc.assert(
      fc.property(anyFieldTexts(mode), anyToday, anyToday, (texts, today, later) => {
        const { link, content } = writtenAndRead(texts, today);
        expect(writeLink(content, publishedBook, later)).toBe(link);
      }),
    );
  });

  test('that was cut writes itself again as it was cut', () => {
    const longTexts = fc.tuple(anyFieldTexts(mode), fc.string({ minLength: 201, maxLength: 400 }));
    fc.assert(
      fc.property(longTexts, anyToday, ([texts, tax], today) => {
        const { content } = writtenAndRead({ ...texts, tax }, today);
        expect(content.texts.tax).toHaveLength(201);
        const cutLink = writeLink(content, publishedBook, today);
        expect(readLink(cutLink, publishedBook)?.texts).toEqual(content.texts);
      }),
    );
  });

  test('takes language, theme, book and total along', () => {
    const display = { language: 'en', theme: 'light' } as const;
    const record = { bookId: 'ssc-pro-2022-10-18', quotedYuan: '420280.00' };
    const link = writeLink({ mode, texts: {}, display, record }, publishedBook, TODAY);
    expect(readLink(link, publishedBook)).toMatchObject({ mode, display, record, remarks: [] });
  });
});
