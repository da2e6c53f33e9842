import { describe, expect, test } from 'vitest';
import { readChoice } from '../../src/entry/read-choice';

const INDUSTRIES = ['hr', 'university'] as const;

test.each(INDUSTRIES)('%s is one of the choices', (text) => {
  expect(readChoice(text, INDUSTRIES)).toEqual({ ok: true, value: text });
});

describe('refused', () => {
  test.each(['', 'HR', 'hr ', 'finance', '0', '__proto__', '<script>'])('%j is no choice', (text) => {
    expect(readChoice(text, INDUSTRIES)).toEqual({
      ok: false,
      problem: { tag: 'unknown-choice', text, choices: INDUSTRIES, mend: '' },
    });
  });

  test.each([
    ['hr | university', ['hr', 'university'], 'hr'],
    ['finance | university', ['finance', 'university'], 'university'],
    ['a | b', ['a', 'b'], ''],
  ])('%j is several', (text, values, mend) => {
    expect(readChoice(text, INDUSTRIES)).toEqual({
      ok: false,
      problem: { tag: 'several-values', values, mend },
    });
  });
});
