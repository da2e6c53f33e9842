import { describe, expect, test } from 'vitest';
import { writeFormula, writeSteps } from '../../src/pricing/formula/write';
import type { Quote } from '../../src/pricing/quote/quote';
import { figuresOf } from '../../src/self-check/figures-of';
import {
  bookOf,
  modeOf,
  PUBLISHED_LIST_ID,
  readInput,
  type ScenarioInput,
} from '../../src/self-check/price-scenario';
import type { PricedScenario } from '../../src/self-check/scenario';
import { quoteOf } from '../properties/quote-of';
import { BOOKS, priced, refused } from './scenario-files';

const listOf = ({ book = PUBLISHED_LIST_ID }: ScenarioInput) => bookOf(book, BOOKS);

function quoteFor(scenario: PricedScenario): Quote {
  const reading = readInput(scenario, listOf(scenario));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return quoteOf(reading.selection, listOf(scenario));
}

test('the scenarios were found, both published examples among them', () => {
  const files = priced.map(({ file }) => file);
  expect(files).toContain('new/published-example-new-purchase');
  expect(files).toContain('add/published-example-addition');
  const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`)).length;
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
    expect(scenario.file.startsWith(`${modeOf(scenario)}/`)).toBe(true);
  });
});

describe.each(refused)('$title', (scenario) => {
  test('each field that is refused, why, and its mend', () => {
    const reading = readInput(scenario, listOf(scenario));
    const issues = reading.ok ? [] : reading.issues;
    expect(issues.map(({ field, problem: { tag, mend } }) => ({ field, tag, mend }))).toEqual(
      scenario.refused,
    );
  });

  test('mended, it has a quote', () => {
    const mends = Object.fromEntries(scenario.refused.map(({ field, mend }) => [field, mend]));
    const reading = readInput({ ...scenario, fields: { ...scenario.fields, ...mends } }, listOf(scenario));
    expect(reading.ok && quoteOf(reading.selection, listOf(scenario)).totalFen >= 0n).toBe(true);
  });
});

describe.each([...priced, ...refused])('$file', ({ link, fields, source }) => {
  test('the link says the same as the fields, and the source is named', () => {
    const [, query = ''] = link.split('?');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual(fields);
    expect(source).not.toBe('');
  });
});
