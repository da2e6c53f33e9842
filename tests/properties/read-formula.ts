import {
  add,
  divide,
  type ExactFraction,
  fraction,
  fromDecimal,
  multiply,
  roundUp,
  smaller,
} from './exact-fraction';

/**
 * Reads a formula's text as a person with a pocket calculator would, independently of the code that wrote
 * it: + before last, × and / from left to right, 85% as 85/100, ⌈…⌉ up to the next whole, min(…, …),
 * parentheses. Throws where the text is no formula.
 */
export function readFormula(text: string): ExactFraction {
  let rest = text.replaceAll(' ', '');

  const take = (token: string): boolean => {
    if (!rest.startsWith(token)) return false;
    rest = rest.slice(token.length);
    return true;
  };
  const need = (token: string): void => {
    if (!take(token)) throw new Error(`"${token}" is needed before "${rest}" in "${text}"`);
  };

  const readSum = (): ExactFraction => {
    let value = readProduct();
    while (take('+')) value = add(value, readProduct());
    return value;
  };
  const readProduct = (): ExactFraction => {
    let value = readPiece();
    for (;;) {
      if (take('×')) value = multiply(value, readPiece());
      else if (take('/')) value = divide(value, readPiece());
      else return value;
    }
  };
  const readPiece = (): ExactFraction => {
    if (take('(')) return closed(readSum(), ')');
    if (take('⌈')) return closed(roundUp(readSum()), '⌉');
    if (take('min(')) {
      let least = readSum();
      while (take(',')) least = smaller(least, readSum());
      return closed(least, ')');
    }
    const [digits] = /^\d+(?:\.\d+)?/.exec(rest) ?? [];
    if (digits === undefined) throw new Error(`no number before "${rest}" in "${text}"`);
    need(digits);
    return take('%') ? divide(fromDecimal(digits), fraction(100n)) : fromDecimal(digits);
  };
  const closed = (value: ExactFraction, bracket: string): ExactFraction => {
    need(bracket);
    return value;
  };

  const value = readSum();
  if (rest !== '') throw new Error(`"${rest}" is left over in "${text}"`);
  return value;
}
