import { readScenario } from '../../src/self-check/read-scenario';
import type {
  ContractScenario,
  ImpossibleScenario,
  PricedScenario,
  RefusedScenario,
} from '../../src/self-check/scenario';
import { SCENARIO_FILES, SCENARIO_LISTS } from '../../src/self-check/scenario-files';
import { publishedBook } from '../pricing/published-book';

const all = Object.entries(SCENARIO_FILES).map(([path, written]) => readScenario(path, written));

/** Every list that scenarios price with. */
export const BOOKS = [publishedBook, ...SCENARIO_LISTS];

type Kept<Content> = Content & { readonly file: string };

/** Scenarios by what they are; `file` is folder and name. */
export const priced: Kept<PricedScenario>[] = [];
export const refused: Kept<RefusedScenario>[] = [];
export const contracts: Kept<ContractScenario>[] = [];
export const impossible: Kept<ImpossibleScenario>[] = [];

for (const { id: file, content } of all) {
  if ('figures' in content) priced.push({ file, ...content });
  else if ('refused' in content) refused.push({ file, ...content });
  else if ('days' in content) contracts.push({ file, ...content });
  else impossible.push({ file, ...content });
}
