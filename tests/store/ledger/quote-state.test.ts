import { expect, test } from 'vitest';
import { appliedQuotes, quoteState } from '../../../src/store/ledger/quote-state';
import { date } from '../../pricing/iso-date';
import { application, savedQuote } from './example-records';

const NONE = appliedQuotes([]);

test.each([
  ['2026-03-04', 'expired'],
  ['2026-03-05', 'valid'],
  ['2026-03-06', 'valid'],
])('a quote that holds until %s is %s on 5 March', (validUntil, state) => {
  expect(quoteState(savedQuote({ validUntil }), NONE, date('2026-03-05'))).toBe(state);
});

test('a quote is applied for where an application names it, though it has expired since', () => {
  const applied = appliedQuotes([application({ quoteId: 'q-1' })]);
  expect(quoteState(savedQuote(), applied, date('2027-01-01'))).toBe('applied');
  expect(quoteState(savedQuote({ id: 'q-2' }), applied, date('2026-03-05'))).toBe('valid');
});

test('a quote is applied for where an application was made from the same link', () => {
  const applied = appliedQuotes([application({ link: savedQuote().link })]);
  expect(quoteState(savedQuote({ id: 'q-7' }), applied, date('2026-03-05'))).toBe('applied');
});
