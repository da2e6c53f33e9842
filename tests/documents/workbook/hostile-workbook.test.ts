import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openDocument } from '../../../src/documents/open-document';
import { cellTexts } from '../../../src/documents/workbook/cell-texts';
import { readWorkbookLink } from '../../../src/documents/workbook/read-workbook-link';
import { readWorkbookTotal } from '../../../src/documents/workbook/read-workbook-total';
import { publishedBook } from '../../pricing/published-book';
import { answerInTime, laterAnswerInTime } from '../../proof/answer-in-time';
import { withPackedPart, withPartCount, workbookOf } from './support/small-workbooks';

test.each(['<si>', '<si', '<t>', '<si><t>', '</si', '&', '<x:'])(
  'three hundred thousand times %s takes no longer than it is long',
  (piece) => {
    const began = performance.now();
    cellTexts(piece.repeat(300_000));
    expect(performance.now() - began).toBeLessThan(4_000);
  },
);

test('a tag that holds the total’s name 5 000 times, and never ends, is read within 50 ms: 0.6 seconds once', () => {
  const tag = `<definedName ${'name="ssc_total"'.repeat(5000)}`;
  const archive = zipSync({ 'xl/workbook.xml': strToU8(tag) });
  expect(answerInTime(() => readWorkbookTotal(archive))).toBeUndefined();
});

test('an archive that says it has 20 million parts is done with within 50 ms: 2.4 seconds once', async () => {
  const bytes = withPartCount(workbookOf({ 'xl/sharedStrings.xml': '<sst/>' }), 20_000_000);
  expect(await laterAnswerInTime(() => openDocument(bytes, publishedBook))).toEqual({ tag: 'not-ours' });
});

test('a part that says it has 100 bytes, and has 300 million, is given up in time: 0.65 seconds once', () => {
  const packed = deflateRawSync(Buffer.alloc(300_000_000), { level: 1 });
  const bytes = withPackedPart('xl/sharedStrings.xml', packed, 100);
  // The five million bytes that it may have are unpacked.
  expect(answerInTime(() => readWorkbookLink(bytes), 250)).toBeUndefined();
});
