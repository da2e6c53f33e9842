import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workedOut } from '../../src/pricing/formula/capped';
import { evaluate } from '../../src/pricing/formula/evaluate';
import {
  type Formula,
  number,
  percent,
  product,
  quotient,
  startedBlocks,
  sum,
} from '../../src/pricing/formula/formula';
import { writeFormula, writeSteps } from '../../src/pricing/formula/write';
import { divide, fromDecimal } from './exact-fraction';
import { readFormula } from './read-formula';

test('each step reads back as the figure that it explains', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 5000 }),
      (people, block) => {
        const blocks = startedBlocks(number(people, 'people'), number(block, 'people'));
        const steps = writeSteps(blocks);
        expect(steps).toHaveLength(people % block === 0 ? 0 : 1);
        for (const step of steps) {
          const [figure = '', derivation = ''] = step.split(' = ');
          expect(figure).toBe(writeFormula(blocks));
          expect(readFormula(derivation)).toEqual(readFormula(figure));
        }
      },
    ),
    { numRuns: 500 },
  );
});

const anyDecimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '.5', '.25', '.01'))
  .map(([whole, decimals]) => `${whole}${decimals}`);

const anyNumber = fc.oneof(fc.constant('1'), anyDecimal).map((value) => number(value, 'yuan'));

/** Any tree of amounts over 0, as deep as a rule of a price list may ever be. */
const { tree: anyFormula } = fc.letrec<{ tree: Formula }>((tie) => {
  const pieces = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      anyNumber,
      anyDecimal.map(percent),
      fc
        .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 1000 }))
        .map(([counted, size]) => startedBlocks(number(counted, 'people'), number(size, 'people'))),
      pieces.map((terms) => sum(...terms)),
      pieces.map((factors) => product(...factors)),
      tie('tree').map((from) => workedOut(from, 'yuan-per-set-month')),
      fc.tuple(tie('tree'), tie('tree')).map(([dividend, divisor]) => quotient(dividend, divisor)),
      fc.tuple(tie('tree'), pieces).map(
        ([first, others]): Formula => ({
          kind: 'minimum',
          choices: [first, ...others],
        }),
      ),
    ),
  };
});

test('any formula’s text has the formula’s value: no parenthesis is missing or misplaced', () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const { numerator, denominator } = evaluate(formula);
      expect(readFormula(writeFormula(formula))).toEqual(
        divide(fromDecimal(numerator.toFixed()), fromDecimal(denominator.toFixed())),
      );
    }),
    { numRuns: 1000 },
  );
});
