import fc from 'fast-check';
import { test } from 'vitest';
import { makeDocument } from '../../../src/documents/make-document';
import { readWorkbookLink } from '../../../src/documents/workbook/read-workbook-link';
import type { FieldTexts } from '../../../src/entry/field-names';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import type { Selection } from '../../../src/pricing/selection';
import { date } from '../../pricing/iso-date';
import { publishedBook } from '../../pricing/published-book';
import { anyText } from '../../properties/any-text';
import { anyOfAnyMode, quoteOf } from '../../properties/quote-of';
import { workbookBytes } from './workbook-parts';
import { CHINESE, ENGLISH } from './workbook-texts';

/** Writing a workbook takes its time: `WORKBOOK_TRIES=10000` tries as many as the other formats do. */
const TRIES = Number(process.env.WORKBOOK_TRIES ?? 200);

/** What a person would have typed for a selection. */
function textsOf(selection: Selection): FieldTexts {
  const { employees, experts, tickets, robots, knowledge, packs } = selection;
  const counts: Record<string, number> = {
    ...{ employees, experts, tickets, robots, knowledge },
    ...(packs.by === 'demand' ? { sessions: packs.sessions } : packs.quantities),
    ...(selection.mode !== 'add' && { years: selection.years }),
    ...(selection.mode !== 'new' && { term: selection.contract.termYears }),
  };
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    ...(selection.mode !== 'new' && {
      start: toIsoDate(selection.contract.start),
      on: toIsoDate(selection.on),
    }),
    ...(selection.discountPercent !== undefined && { discount: selection.discountPercent }),
    ...(selection.taxRatePercent !== undefined && { tax: selection.taxRatePercent }),
  };
}

test('every quote’s link comes back out of its workbook, whatever its name and customer', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyOfAnyMode,
      anyText,
      anyText,
      fc.constantFrom(CHINESE, ENGLISH),
      async (selection, name, customer, texts) => {
        const document = makeDocument({
          mode: selection.mode,
          texts: textsOf(selection),
          quote: quoteOf(selection),
          book: publishedBook,
          today: date('2026-11-24'),
          pageAddress: 'https://pricing.example/_x0041_/ssc.html?a=1&b=2',
          details: { name, customer },
        });
        const link = readWorkbookLink(await workbookBytes(document, texts));
        if (link !== document.link) throw new Error(`${link} instead of ${document.link}`);
      },
    ),
    { numRuns: TRIES },
  );
}, 1_200_000);
