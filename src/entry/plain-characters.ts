/**
 * Characters that mean a plain one, each by name. Not Unicode's compatibility folding: that would also
 * make ① a 1 and ㎡ an m2, and what was typed by mistake would be priced.
 */
const PLAIN: Readonly<Record<string, string>> = {
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
  萬: '万',
  億: '亿',
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/**
 * The text with full-width digits, signs, spaces of every width and formal Chinese numerals in their plain
 * form, trimmed, and without the invisible marks that come along when text is copied from a chat.
 */
export function toPlainCharacters(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/./gsu, (character) => PLAIN[character] ?? character)
    .trim();
}
