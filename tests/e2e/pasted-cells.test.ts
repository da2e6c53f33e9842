import { describe, expect } from 'vitest';
import { CLIPBOARD, pasteInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import {
  eventually,
  expectNoTotal,
  expectTotal,
  fieldText,
  mendButton,
  refusal,
} from './support/reading-the-page';

describe('several cells pasted into a number field', () => {
  pageTest.for([
    ['a column', '6000\n3\n3', '6000 | 3 | 3'],
    ['a column from a spreadsheet', '6000\r\n3\r\n3\r\n', '6000 | 3 | 3'],
    ['a row', '6000\t3\t3', '6000 | 3 | 3'],
    ['a table', '6000\t3\n5\t1\n', '6000 | 3 | 5 | 1'],
  ] as const)('%s stays apart, is refused, and one click keeps the first', async (row, { visit }) => {
    const [, cells, shown] = row;
    const page = await visit({ context: CLIPBOARD });
    await pasteInto(page, 'employees', cells);
    await expectNoTotal(page);
    expect(await fieldText(page, 'employees')).toBe(shown);
    await eventually(() => refusal(page, 'employees').textContent()).toContain('只能有一个值');
    await mendButton(page, 'employees').click();
    await expectTotal(page, '202640.00');
  });

  pageTest('one cell with its line break is one number', async ({ visit }) => {
    const page = await visit({ context: CLIPBOARD });
    await pasteInto(page, 'employees', '6000\r\n');
    await expectTotal(page, '202640.00');
  });
});
