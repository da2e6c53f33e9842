const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** An amount in Chinese capitals as fen: the tests' own reader, independent of what writes it. */
export function readCapitalAmount(text: string): bigint {
  const [, yuan = '', jiao = '', fen = ''] =
    /^人民币(?:(.+)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/.exec(text) ?? [];
  if (yuan + jiao + fen === '') throw new Error(`no amount in Chinese capitals: ${text}`);
  return readYuan(yuan) * 100n + readSection(jiao) * 10n + readSection(fen);
}

function readYuan(text: string): bigint {
  const [, hundredMillions = '', tenThousands = '', rest = ''] =
    /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text) ?? [];
  return (readSection(hundredMillions) * 10_000n + readSection(tenThousands)) * 10_000n + readSection(rest);
}

/** Up to four digits with their places. */
function readSection(section: string): bigint {
  let value = 0n;
  let digit = 0n;
  for (const character of section) {
    const place = PLACES[character];
    if (place === undefined) {
      if (!DIGITS.includes(character)) throw new Error(`no capital numeral: ${character}`);
      digit = BigInt(DIGITS.indexOf(character));
    } else {
      value += digit * place;
      digit = 0n;
    }
  }
  return value + digit;
}
