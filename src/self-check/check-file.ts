import type { PriceBook } from '../pricing/price-book/price-book';
import { checkScenario } from './check-scenario';
import { type Comparison, isAgreed } from './comparison';
import { readScenario } from './read-scenario';
import type { Scenario } from './scenario';

/** A scenario file and what came of it. */
export interface CheckedFile {
  /** The path of its file. */
  readonly path: string;
  readonly comparisons: readonly Comparison[];
  /** Absent where the file can't be read. */
  readonly scenario?: Scenario;
  /** Why nothing was compared. */
  readonly failure?: string;
}

/** Checks a scenario file. Whatever goes wrong with it is an answer, too. */
export function checkFile(path: string, written: unknown, books: readonly PriceBook[]): CheckedFile {
  let scenario: Scenario | undefined;
  try {
    scenario = readScenario(path, written);
    return { path, scenario, comparisons: checkScenario(scenario, books) };
  } catch (reason) {
    return { path, ...(scenario && { scenario }), comparisons: [], failure: String(reason) };
  }
}

/** Whether something was compared, and all of it is as expected. */
export const holds = ({ comparisons, failure }: Pick<CheckedFile, 'comparisons' | 'failure'>): boolean =>
  failure === undefined && comparisons.length > 0 && comparisons.every(isAgreed);
