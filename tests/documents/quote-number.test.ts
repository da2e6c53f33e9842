import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteNumber } from '../../src/documents/quote-number';
import { date } from '../pricing/iso-date';

const TODAY = date('2026-11-24');

describe('a quote’s number', () => {
  test('is the same for the same link, in any later version too, and another on another day', () => {
    expect(quoteNumber('#/new?employees=6000', TODAY)).toBe('Q20261124-BDDVF');
    expect(quoteNumber('#/new?employees=6000', date('2026-11-25'))).toBe('Q20261125-BDDVF');
  });

  test('has no letters that are taken for one another, whatever the link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (link) => {
        expect(quoteNumber(link, TODAY)).toMatch(/^Q20261124-[2-9A-HJ-NP-Z]{5}$/);
      }),
    );
  });

  test('differs where links differ: 2000 neighbouring selections have 2000 numbers', () => {
    const numbers = Array.from({ length: 2000 }, (_, people) =>
      quoteNumber(`#/new?employees=${1000 + people}&experts=3`, TODAY),
    );
    expect(new Set(numbers).size).toBe(2000);
  });
});
