import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cellTexts } from '../../../src/documents/workbook/cell-texts';
import { readWorkbookTotal } from '../../../src/documents/workbook/read-workbook-total';
import { answerInTime } from '../../proof/answer-in-time';

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
