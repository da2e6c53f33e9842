import fc from 'fast-check';
import { makeDocument } from '../../src/documents/make-document';
import type { QuoteDocument } from '../../src/documents/quote-document';
import type { FieldTexts } from '../../src/entry/field-names';
import { readSelection } from '../../src/entry/read-selection';
import type { DocumentTexts } from '../../src/i18n/document-texts';
import { en } from '../../src/i18n/en';
import { enBreakdown } from '../../src/i18n/en-breakdown';
import { enDocuments } from '../../src/i18n/en-documents';
import { zhCN } from '../../src/i18n/zh-cn';
import { zhCNBreakdown } from '../../src/i18n/zh-cn-breakdown';
import { zhCNDocuments } from '../../src/i18n/zh-cn-documents';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { quoteSelection } from '../../src/pricing/quote/quote-selection';
import type { Selection } from '../../src/pricing/selection';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';
import { anyAddition, anyRenewal, anySelection } from '../properties/any-selection';

export const MADE_ON = date('2026-11-24');

export const chineseTexts: DocumentTexts = {
  language: 'zh-CN',
  messages: zhCN,
  breakdown: zhCNBreakdown,
  documents: zhCNDocuments,
};
export const englishTexts: DocumentTexts = {
  language: 'en',
  messages: en,
  breakdown: enBreakdown,
  documents: enDocuments,
};

/** The texts that a person would type for a selection. */
export function textsOf(selection: Selection): FieldTexts {
  const { employees, experts, tickets, robots, knowledge, packs } = selection;
  const packCounts = packs.by === 'demand' ? { sessions: packs.sessions } : packs.quantities;
  const counts = { employees, experts, tickets, robots, knowledge, ...packCounts };
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    ...(selection.mode !== 'add' && { years: String(selection.years) }),
    ...(selection.mode === 'new'
      ? {
          ...(selection.industry && { industry: selection.industry }),
          ...(selection.start && { start: toIsoDate(selection.start) }),
        }
      : {
          start: toIsoDate(selection.contract.start),
          term: String(selection.contract.termYears),
          on: toIsoDate(selection.on),
        }),
    ...(selection.mode !== 'renew' && Object.fromEntries(selection.priceOnRequest.map((id) => [id, '1']))),
    ...(selection.discountPercent !== undefined && { discount: selection.discountPercent }),
    ...(selection.taxRatePercent !== undefined && { tax: selection.taxRatePercent }),
  };
}

/** A document of what these texts cost under the published list. */
export function documentOf(
  mode: Selection['mode'],
  texts: FieldTexts,
  details: Partial<QuoteDocument['details']> = {},
): QuoteDocument {
  const reading = readSelection(mode, texts, MADE_ON, publishedBook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return makeDocument({
    mode,
    texts,
    quote: quoteSelection(reading.selection, publishedBook),
    book: publishedBook,
    today: MADE_ON,
    pageAddress: 'https://example.com/pricing/',
    details,
  });
}

/** The vendor's published example: 420 280 yuan. */
export const publishedExample = (details: Partial<QuoteDocument['details']> = {}): QuoteDocument =>
  documentOf('new', { employees: '6000', knowledge: '1', years: '2' }, details);

const anyName = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example","x")',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r\n=2',
    '</td><script>alert(1)</script>',
    '"quoted", and; more',
    '上海某某公司',
    'https://other.example/#/new?employees=9000',
    'https://other.example/#/new?employees=9000&book=ssc-pro-2022-10-18&quoted=1.00',
  ),
);

/** The last day of a contract may lie beyond the years that can be typed. */
const canBeTyped = (selection: Selection) => selection.mode === 'new' || selection.on.year <= 2099;

/** Any document of any mode, its name and customer hostile more often than not. */
export const anyDocument: fc.Arbitrary<QuoteDocument> = fc
  .record({
    selection: fc.oneof<fc.Arbitrary<Selection>[]>(anySelection, anyAddition, anyRenewal).filter(canBeTyped),
    name: anyName,
    customer: anyName,
  })
  .map(({ selection, name, customer }) => documentOf(selection.mode, textsOf(selection), { name, customer }));
