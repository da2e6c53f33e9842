import { writeFormula, writeSteps } from '../pricing/formula/write';
import type { PriceBook } from '../pricing/price-book/price-book';
import { quoteSelection } from '../pricing/quote/quote-selection';
import { checkContract, checkImpossible } from './check-contract';
import { type Comparison, compareFigures, type Figures } from './comparison';
import { figuresOf } from './figures-of';
import { bookOf, PUBLISHED_LIST_ID, readInput, type ScenarioInput } from './price-scenario';
import type { PricedScenario, RefusedScenario, Scenario } from './scenario';

/** The id of the price list that a scenario is priced with. */
export const listIdOf = ({ content }: Scenario): string =>
  ('book' in content && content.book) || PUBLISHED_LIST_ID;

/** Prices a scenario and compares every figure that it names or that comes out. Throws where its list is not at hand. */
export function checkScenario(scenario: Scenario, books: readonly PriceBook[]): Comparison[] {
  const { content } = scenario;
  const book = bookOf(listIdOf(scenario), books);
  if ('figures' in content) return compareFigures(expectedOf(content), foundOf(content, book));
  if ('refused' in content) return compareFigures(refusalsOf(content), foundOf(content, book));
  return 'days' in content ? checkContract(content, book) : checkImpossible(content, book);
}

function expectedOf({ figures, formula, steps = [], notInTotal = [] }: PricedScenario): Figures {
  return { ...figures, ...reading(formula, steps, notInTotal) };
}

const refusalsOf = ({ refused }: RefusedScenario): Figures =>
  Object.fromEntries(refused.flatMap(({ field, tag, mend }) => refusal(field, tag, mend)));

/** The figures of the quote, or of each field that is refused. */
function foundOf(input: ScenarioInput, book: PriceBook): Figures {
  const selected = readInput(input, book);
  if (!selected.ok) {
    return Object.fromEntries(
      selected.issues.flatMap(({ field, problem: { tag, mend } }) => refusal(field, tag, mend)),
    );
  }
  const quote = quoteSelection(selected.selection, book);
  return {
    ...figuresOf(quote),
    ...reading(writeFormula(quote.formula), writeSteps(quote.formula), quote.priceOnRequest),
  };
}

const reading = (formula: string, steps: readonly string[], notInTotal: readonly string[]): Figures => ({
  formula,
  ...(steps.length > 0 && { steps: steps.join('; ') }),
  ...(notInTotal.length > 0 && { 'not-in-total': notInTotal.join(', ') }),
});

const refusal = (field: string, tag: string, mend: string): [string, string][] => [
  [`refused:${field}`, tag],
  [`mend:${field}`, mend],
];
