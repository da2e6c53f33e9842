/**
 * 10,000, or 12345.5 as 12,345.5: a number in plain decimals, its digits grouped as both languages group them. Not by
 * Intl: a browser takes 20 to 30 ms for its first Intl.NumberFormat, longer on a phone.
 */
export function groupDigits(value: string | number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
