import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import schema from '../../public/quote.schema.json';
import { writeCsv } from '../../src/documents/csv-file';
import { writeTable } from '../../src/documents/html-table';
import { writeJson } from '../../src/documents/json-file';
import { readLink, writeLink } from '../../src/documents/link';
import { openDocument } from '../../src/documents/open-document';
import { writePlainText } from '../../src/documents/plain-text';
import { priceLink } from '../../src/documents/priced-link';
import { quoteNotes } from '../../src/documents/quote-facts';
import { fenToYuan } from '../../src/pricing/fen';
import { bareList, listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';
import { chineseTexts, englishTexts, MADE_ON } from './any-document';
import { documentOfLink } from './workbook/document-of-link';
import { workbookBytes } from './workbook/workbook-parts';

const validate = new Ajv2020({ allErrors: true }).compile(schema);

const LINKS: readonly (readonly [link: string, total: string])[] = [
  // 267997.50 is the least; 3 × 1299.90 + 15999 = 19898.70.
  ['#/new?pack-100k=3&pack-2m=1&robot-pro=1', '287896.20'],
  // The same at 90 %: every line is a whole fen.
  ['#/renew?start=2026-01-15&term=1&discount=90&tax=13', '241197.75'],
  // 2 × 3199.90 and the cap at 2 × 3199.90.
  ['#/add?start=2027-01-15&term=2&on=2027-04-20&experts=2', '12799.60'],
];

describe.each(LINKS)('under another list, the documents of %s', (link, total) => {
  const document = documentOfLink(link, { name: '2027' }, listOf2027);

  test('carry that list and its total', () => {
    expect(document.link.endsWith(`&book=ssc-pro-2027-01-01&quoted=${total}`)).toBe(true);
  });

  test.each([
    ['zh-CN', chineseTexts],
    ['en', englishTexts],
  ])('open again under it, in %s', async (_, texts) => {
    const { html, text } = writeTable(document, texts);
    const json = writeJson(document, texts);
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
    for (const written of [json, writeCsv(document, texts), writePlainText(document, texts), html, text]) {
      const opened = await openDocument(written, listOf2027);
      expect(opened.tag === 'quote' && opened.link).toBe(document.link);
    }
    const workbook = await openDocument(await workbookBytes(document), listOf2027);
    expect(workbook.tag === 'quote' && workbook.link).toBe(document.link);
  });
});

test('packs have the names of their own sizes, prices their fen', () => {
  const document = documentOfLink('#/new?pack-100k=3&pack-2m=1', {}, listOf2027);
  const text = writePlainText(document, chineseTexts);
  expect(text).toContain('10 万次充值包');
  expect(text).toContain('200 万次充值包');
  expect(writeCsv(document, englishTexts)).toContain('100,000-session pack');
  expect(JSON.parse(writeJson(document, chineseTexts)).lines[0]).toMatchObject({
    unitPrice: '2999.50',
    formula: '2000/500×2999.50',
    amount: '11998.00',
  });
});

describe('a quote of the list of 2022, opened under one without its packs', () => {
  const OLD = '#/new?employees=6000&experts=5&tickets=3&robots=2&pack-120k=2&pack-6m=0&cold-start=1&years=2';
  const old = documentOfLink(OLD, {}, publishedBook);

  test('as JSON is not taken for a damaged file', async () => {
    const opened = await openDocument(writeJson(old, chineseTexts), listOf2027);
    expect(opened.tag === 'quote' && opened.link).toBe(old.link);
  });

  test('keeps every text of its link, and writes them out again', () => {
    const content = readLink(old.link, listOf2027);
    expect(content?.remarks).toEqual([]);
    expect(content?.texts).toMatchObject({ 'pack-120k': '2', 'pack-6m': '0', 'cold-start': '1' });
    const { mode, texts } = content ?? { mode: 'new' as const, texts: {} };
    expect(writeLink({ mode, texts }, listOf2027, MADE_ON)).toBe(
      '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2&cold-start=1&pack-120k=2&pack-6m=0',
    );
  });

  test('has a total without them, and every document says so', () => {
    // (12 × 2999.50 + 5 × 3199.90 + 3 × 2000 + 2 × 118000) × 2 = (35994 + 15999.50 + 6000 + 236000) × 2
    const priced = priceLink(old.link, listOf2027, MADE_ON);
    if (!priced?.ok) throw new Error('it has a price');
    expect(fenToYuan(priced.quote.totalFen)).toBe('587987.00');
    const document = documentOfLink(old.link, {}, listOf2027);
    expect(quoteNotes(document, chineseTexts).slice(0, 2)).toEqual([
      '本价目没有知识库冷启动实施服务：所选的一项询价不在内。',
      '本价目没有充值包 pack-120k：所选的 2 个不在合计内。',
    ]);
    expect(quoteNotes(document, englishTexts)[1]).toBe(
      'This list does not have the pack pack-120k: the 2 chosen are not in the total.',
    );
  });

  test('is whole again under its own list', () => {
    const document = documentOfLink(old.link, {}, listOf2027);
    const again = priceLink(document.link, publishedBook, MADE_ON);
    expect(again?.ok && again.quote.totalFen).toBe(old.quote.totalFen);
  });
});

test('sessions wanted under a list without packs are said to be left out', () => {
  const document = documentOfLink('#/new?sessions=300000', {}, bareList);
  expect(document.quote.sessions.total).toBe(0);
  expect(quoteNotes(document, chineseTexts)[0]).toBe(
    '本价目不售会话充值包：所需的 300,000 次会话没有充值包可选，不在合计内。',
  );
});

test('a pack of another list whose number can’t be read is an unknown name', () => {
  expect(readLink('#/new?pack-120k=many', listOf2027)?.remarks).toEqual([
    { tag: 'unknown-names', names: ['pack-120k'] },
  ]);
});
