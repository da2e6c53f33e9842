import { describe, expect, test } from 'vitest';
import { writeFormula, writeSteps } from '../../src/pricing/formula/write';
import type { Quote } from '../../src/pricing/quote/quote';
import { quoteOf } from '../properties/quote-of';
import { figuresOf } from './figures-of';
import { bookOf, modeOf, readScenario, type ScenarioInput } from './read-scenario';

interface PricedScenario extends ScenarioInput {
  readonly figures: Readonly<Record<string, string>>;
  readonly formula: string;
  readonly steps?: readonly string[];
  readonly notInTotal?: readonly string[];
}

interface RefusedScenario extends ScenarioInput {
  /** Every field that has to be mended first, and the text that one click puts there. */
  readonly refused: readonly { readonly field: string; readonly tag: string; readonly mend: string }[];
}

const pricedFiles = import.meta.glob<PricedScenario>('./{new,add,renew}/*.json', {
  eager: true,
  import: 'default',
});
const refusedFiles = import.meta.glob<RefusedScenario>('./refused/*.json', {
  eager: true,
  import: 'default',
});
const priced = Object.entries(pricedFiles).map(([file, scenario]) => ({ file, ...scenario }));
const refused = Object.entries(refusedFiles).map(([file, scenario]) => ({ file, ...scenario }));

function quoteFor(scenario: PricedScenario): Quote {
  const reading = readScenario(scenario);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return quoteOf(reading.selection, bookOf(scenario));
}

test('the scenarios were found, both published examples among them', () => {
  const files = priced.map(({ file }) => file);
  expect(files).toContain('./new/published-example-new-purchase.json');
  expect(files).toContain('./add/published-example-addition.json');
  const inFolder = (folder: string) => files.filter((file) => file.startsWith(`./${folder}/`)).length;
  expect(['new', 'add', 'renew'].map(inFolder)).toEqual([33, 50, 30]);
  expect(refused).toHaveLength(21);
});

describe.each(priced)('$title', (scenario) => {
  test('every figure, and no other', () => {
    expect(figuresOf(quoteFor(scenario))).toEqual(scenario.figures);
  });

  test('the formula reads', () => {
    const { formula } = quoteFor(scenario);
    expect(writeFormula(formula)).toBe(scenario.formula);
    expect(writeSteps(formula)).toEqual(scenario.steps ?? []);
  });

  test('what has no list price stands beside the total', () => {
    expect(quoteFor(scenario).priceOnRequest).toEqual(scenario.notInTotal ?? []);
  });

  test('it is kept with its mode', () => {
    expect(scenario.file.startsWith(`./${modeOf(scenario)}/`)).toBe(true);
  });
});

describe.each(refused)('$title', (scenario) => {
  test('each field that is refused, why, and its mend', () => {
    const reading = readScenario(scenario);
    const issues = reading.ok ? [] : reading.issues;
    expect(issues.map(({ field, problem: { tag, mend } }) => ({ field, tag, mend }))).toEqual(
      scenario.refused,
    );
  });

  test('mended, it has a quote', () => {
    const mends = Object.fromEntries(scenario.refused.map(({ field, mend }) => [field, mend]));
    const reading = readScenario({ ...scenario, fields: { ...scenario.fields, ...mends } });
    expect(reading.ok && quoteOf(reading.selection, bookOf(scenario)).totalFen >= 0n).toBe(true);
  });
});

describe.each([...priced, ...refused])('$file', ({ link, fields, source }) => {
  test('the link says the same as the fields, and the source is named', () => {
    const [, query = ''] = link.split('?');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual(fields);
    expect(source).not.toBe('');
  });
});
