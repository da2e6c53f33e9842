import { parsePriceBook } from '../../pricing/price-book/parse-price-book';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { describePriceBookProblem } from '../../pricing/price-book/price-book-problem';
import { takenIdProblems } from '../../pricing/price-book/same-price-book';
import type { Result } from '../../pricing/result';
import { addressBeside } from '../../settings/addresses';
import { findPriceBook } from '../price-book-library';

const LONGEST_WAIT_MS = 30_000;

/**
 * The price list in a file beside the page, or lines that say what is wrong with it. It comes from the page's own
 * origin only, redirected nowhere, and is asked for anew each time: an old copy would show old prices. One with the id
 * of a list that came with the page must be that list. `base` is the page's own address.
 */
export async function loadPriceBook(file: string, base: string): Promise<Result<PriceBook, string>> {
  const refuse = (...lines: readonly string[]) => ({
    ok: false as const,
    problems: lines.map((line) => `${file}: ${line}`),
  });
  const address = addressBeside(file, base);
  if (address === undefined) return refuse("not a file of the page's own origin");
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    if (response.status !== 200) return refuse(`answered with status ${response.status}, expected 200`);
    const reading = parsePriceBook(await response.text());
    if (!reading.ok) return refuse(...reading.problems.map(describePriceBookProblem));
    const known = await findPriceBook(reading.value.id);
    const taken = takenIdProblems(reading.value, known ? [known] : []);
    return taken.length === 0 ? reading : refuse(...taken.map(describePriceBookProblem));
  } catch (error) {
    return refuse(`did not come: ${String(error)}`);
  }
}
