/** A number as a fraction of whole ones; the denominator is a power of ten. */
interface Exact {
  readonly digits: bigint;
  readonly decimals: number;
}

const SAME: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '＋': '+',
  '－': '-',
  '−': '-',
  '￥': '¥',
  '％': '%',
  '／': '/',
  '＇': "'",
  '’': "'",
};
const ZERO = '０'.charCodeAt(0);
const DIGITS = ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
/** From the largest to the smallest, each in every way that it is written. */
const UNITS: readonly [signs: string, zeros: number][] = [
  ['亿億', 8],
  ['万萬', 4],
  ['千仟', 3],
  ['百佰', 2],
  ['十拾', 1],
];

/** The plain signs of a text, sign by sign. */
export const plainSigns = (text: string): string =>
  [...text]
    .filter((sign) => !/\p{Cf}/u.test(sign))
    .map((sign) => {
      const code = sign.charCodeAt(0) - ZERO;
      if (sign.length === 1 && code >= 0 && code <= 9) return String(code);
      return /\p{Zs}/u.test(sign) ? ' ' : (SAME[sign] ?? sign);
    })
    .join('')
    .trim();

/**
 * What number a text denotes, by splitting it at its largest unit again and again; as plain decimal text.
 * More lenient than the page: a text that the page refuses may well denote something here. `undefined` where the
 * text holds anything but a number with a sign, a currency or a unit.
 */
export function denotedNumber(text: string, suffix: RegExp): string | undefined {
  const [, sign, body = ''] = /^([+-]?)\s*¥?\s*(.*)$/s.exec(plainSigns(text).replace(suffix, '')) ?? [];
  const value = exactly(body.trim());
  return value && plainDecimal({ ...value, digits: sign === '-' ? -value.digits : value.digits });
}

function exactly(text: string): Exact | undefined {
  for (const [signs, zeros] of UNITS) {
    const at = Math.max(...[...signs].map((sign) => text.lastIndexOf(sign)));
    if (at < 0) continue;
    const before = text.slice(0, at).trim();
    const after = text.slice(at + 1).trim();
    // 一万零十: the 零 stands for the places between, and 十 for one of it.
    const saysNone = before === '' || (zeros === 1 && /^[零〇]$/.test(before));
    const count = saysNone ? { digits: 1n, decimals: 0 } : exactly(before);
    const rest = after === '' ? { digits: 0n, decimals: 0 } : exactly(after);
    return (
      count && rest && plus({ digits: count.digits * 10n ** BigInt(zeros), decimals: count.decimals }, rest)
    );
  }
  return digitsOf(text);
}

function digitsOf(text: string): Exact | undefined {
  const arabic = [...text].map((sign) => {
    const digit = DIGITS.findIndex((signs) => signs.includes(sign));
    return digit < 0 ? sign : String(digit);
  });
  const [, whole, decimals = ''] = /^([\d,' ]*\d)(?:\.(\d+))?$/.exec(arabic.join('')) ?? [];
  if (whole === undefined) return undefined;
  return { digits: BigInt(whole.replace(/[,' ]/g, '') + decimals), decimals: decimals.length };
}

function plus(a: Exact, b: Exact): Exact {
  const decimals = Math.max(a.decimals, b.decimals);
  const scaled = ({ digits, decimals: has }: Exact) => digits * 10n ** BigInt(decimals - has);
  return { digits: scaled(a) + scaled(b), decimals };
}

function plainDecimal({ digits, decimals }: Exact): string {
  const isNegative = digits < 0n;
  const all = String(isNegative ? -digits : digits).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const part = all.slice(all.length - decimals).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}
