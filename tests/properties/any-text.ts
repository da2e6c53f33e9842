import fc from 'fast-check';

const TELLING = [
  ..."0123456789０１５９.,，．'’ -－+%％¥￥/年月日折元人套千百十万亿零一二两八九①²٣e|",
  '\t',
  '\n',
  '\u3000',
  '席位',
  '😀',
  '2026-02-',
  '85',
  '6,000',
];

/** Text from outside: anything at all, or made of the signs that the fields know. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...TELLING), { maxLength: 9 }).map((signs) => signs.join('')),
);
