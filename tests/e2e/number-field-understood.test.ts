import { describe, expect } from 'vitest';
import { CLIPBOARD, empty, pasteInto, typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import { eventually, expectTotal, fieldText, isRefused, linkFields } from './support/reading-the-page';

type Row = readonly [text: string, number: string, total: string, atRest: string];
type Group = readonly [what: string, field: 'employees' | 'experts', rows: readonly Row[]];

/** Without people a year at the minimums costs 142 640, without experts 143 640. A started 1000 people costs 10 000, a seat 3000. */
const GROUPS: readonly Group[] = [
  [
    'full-width digits and signs',
    'employees',
    [
      ['６０００', '6000', '202640.00', '6,000'],
      ['６，０００', '6000', '202640.00', '6,000'],
      ['￥6000', '6000', '202640.00', '6,000'],
      ['＋６０００', '6000', '202640.00', '6,000'],
      ['１．２万', '12000', '262640.00', '12,000'],
    ],
  ],
  [
    'grouping in any style, and spaces',
    'employees',
    [
      ['6,000', '6000', '202640.00', '6,000'],
      ['6 000', '6000', '202640.00', '6,000'],
      ['6\u3000000', '6000', '202640.00', '6,000'],
      ["6'000", '6000', '202640.00', '6,000'],
      ['  6000 ', '6000', '202640.00', '6,000'],
      ['1,2000', '12000', '262640.00', '12,000'],
      ['10,00,000', '1000000', '10142640.00', '1,000,000'],
    ],
  ],
  [
    'units of people',
    'employees',
    [
      ['6,000 人', '6000', '202640.00', '6,000'],
      ['6000名', '6000', '202640.00', '6,000'],
      ['6000 个', '6000', '202640.00', '6,000'],
    ],
  ],
  [
    'units of seats',
    'experts',
    [
      ['5席', '5', '158640.00', '5'],
      ['6 席位', '6', '161640.00', '6'],
      ['５个', '5', '158640.00', '5'],
      ['六名', '6', '161640.00', '6'],
    ],
  ],
  [
    '千, 万, 百万 and 亿 exactly',
    'employees',
    [
      ['6千', '6000', '202640.00', '6,000'],
      ['1万', '10000', '242640.00', '10,000'],
      ['1.2万', '12000', '262640.00', '12,000'],
      ['1.2345万', '12345', '272640.00', '12,345'],
      ['1万2千', '12000', '262640.00', '12,000'],
      ['1百万', '1000000', '10142640.00', '1,000,000'],
      ['0.1亿', '10000000', '100142640.00', '10,000,000'],
    ],
  ],
  [
    'Chinese numerals',
    'employees',
    [
      ['六千', '6000', '202640.00', '6,000'],
      ['一万二千', '12000', '262640.00', '12,000'],
      ['陆仟', '6000', '202640.00', '6,000'],
      ['两万人', '20000', '342640.00', '20,000'],
      ['六千零一', '6001', '212640.00', '6,001'],
    ],
  ],
  [
    'the first and last numbers of a block, and both limits',
    'employees',
    [
      ['1001', '1001', '162640.00', '1,001'],
      ['1000', '1000', '152640.00', '1,000'],
      ['2000', '2000', '162640.00', '2,000'],
      ['5200', '5200', '202640.00', '5,200'],
      ['10000000', '10000000', '100142640.00', '10,000,000'],
    ],
  ],
  [
    'seats up to their limit',
    'experts',
    [
      ['4', '4', '155640.00', '4'],
      ['3.0', '3', '152640.00', '3'],
      ['十二', '12', '179640.00', '12'],
      ['0.5万', '5000', '15143640.00', '5,000'],
      ['1,000,000', '1000000', '3000143640.00', '1,000,000'],
    ],
  ],
];

describe('a number field understands', () => {
  pageTest.for(GROUPS)('%s, typed and pasted', async ([, field, rows], { visit }) => {
    const page = await visit({ context: CLIPBOARD });
    for (const [text, number, total, atRest] of rows) {
      await typeInto(page, field, text);
      await expectTotal(page, total);
      expect(await fieldText(page, field), 'the typing is left alone').toBe(text);
      await page.keyboard.press('Tab');
      expect(await fieldText(page, field), 'grouped after leaving').toBe(atRest);

      await empty(page, field);
      await pasteInto(page, field, text);
      await expectTotal(page, total);
      expect(await linkFields(page), text).toMatchObject({ [field]: number });
      await eventually(() => isRefused(page, field)).toBe(false);
    }
  });
});
