import fc from 'fast-check';
import nzh from 'nzh';

const anyWhole = fc.oneof(
  fc.nat(20_000),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: 1e12 }),
);
const anyDecimal = fc.tuple(fc.nat(99_999), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`);

const grouped = (value: number, size: number, separator: string) =>
  String(value).replace(new RegExp(`\\B(?=(?:\\d{${size}})+$)`, 'g'), separator);

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));

/** Numbers in the ways in which people in China write them. */
const anyBareText: fc.Arbitrary<string> = fc.oneof(
  anyWhole.map(String),
  anyDecimal,
  fc
    .tuple(anyWhole, fc.constantFrom(3, 4), fc.constantFrom(',', '，', "'", ' ', '\u3000'))
    .map(([value, size, separator]) => grouped(value, size, separator)),
  anyWhole.map((value) => value.toLocaleString('en-IN')),
  anyWhole.map((value) => fullWidth(String(value))),
  fc
    .tuple(
      fc.oneof(fc.nat(9999).map(String), anyDecimal),
      fc.constantFrom('十', '百', '千', '万', '百万', '千万', '亿', '万亿'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(9999))
    .map(([tenThousands, rest]) => `${tenThousands}万${String(rest).padStart(4, '0')}`),
  fc.tuple(fc.nat(99), fc.nat(9), fc.nat(9)).map(([a, b, c]) => `${a}万${b}千${c}百`),
  anyWhole.map((value) => nzh.cn.encodeS(value)),
  anyWhole.map((value) => nzh.cn.encodeB(value)),
  anyWhole.map((value) =>
    [...String(value)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join(''),
  ),
  fc
    .array(fc.constantFrom(...'一二两三九零〇十百千万亿壹贰拾佰仟1206,. 元¥'), { maxLength: 9 })
    .map((signs) => signs.join('')),
);

export const anyNumberText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '', '+', '-', '－', '¥', '￥ ', ' '),
    anyBareText,
    fc.constantFrom('', '', '', '', '人', ' 人', '席位', '套', '年', '元', ' ', ' | ', '\n'),
  )
  .map((parts) => parts.join(''));

export const anyPercentText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.nat(10_100), fc.constantFrom('', '', '%', ' %', '％', '折'))
    .map(([hundredths, sign]) => `${hundredths / 100}${sign}`),
  fc
    .tuple(fc.nat(100), fc.constantFrom('', '%', '折'))
    .map(([value, sign]) => `${nzh.cn.encodeS(value)}${sign}`),
  anyNumberText,
);
