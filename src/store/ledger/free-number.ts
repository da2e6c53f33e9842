/** A number that no other record has: the number itself, or with -2, -3 … behind it. */
export function freeNumber(number: string, taken: ReadonlySet<string>): string {
  if (!taken.has(number)) return number;
  let copy = 2;
  while (taken.has(`${number}-${copy}`)) copy += 1;
  return `${number}-${copy}`;
}
