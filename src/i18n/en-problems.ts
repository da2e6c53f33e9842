import { groupDigits } from './group-digits';
import type { ProblemPatterns } from './problem-patterns';

export const enProblems: ProblemPatterns = {
  empty: (field) => `${field}: please fill this in.`,
  'not-a-number': (field, { text }) => `${field} must be a number; “${text}” was not understood.`,
  'several-values': (field, { values }) =>
    `${field} takes one value; there are ${values.length}: ${values.slice(0, 4).join(', ')}.`,
  'not-whole': (field, { value }) => `${field} must be a whole number; it is ${value}.`,
  'below-minimum': (field, { value, minimum }) =>
    `${field} must be ${groupDigits(minimum)} or more; it is ${groupDigits(value)}.`,
  'above-maximum': (field, { value, maximum }) =>
    `${field} must be ${groupDigits(maximum)} or less; it is ${groupDigits(value)}.`,
  'not-over-zero': (field, { value }) => `${field} must be over 0; it is ${value}.`,
  'too-many-decimals': (field, { value }) => `${field} takes two decimals at most; it is ${value}.`,
  'unknown-choice': (field, { text, choices }) =>
    `${field} must be ${choices.join(' or ')}; it is “${text}”.`,
  'not-a-date': (field, { text }) =>
    `${field} must be a date such as 2026-03-05; “${text}” was not understood.`,
  'two-digit-year': (field, { text }) => `${field} must have a year of four digits; “${text}” has two.`,
  'no-such-date': (field, { text, lastDay }) =>
    `${field} “${text}” does not exist; the last day of that month is ${lastDay}.`,
  'year-out-of-range': (field, { text, minimum, maximum }) =>
    `${field} must lie in ${minimum} to ${maximum}; it is “${text}”.`,
  'before-start': (field, { day, start }) =>
    `${field} must be ${start}, the contract’s start, or later; it is ${day}.`,
  'not-before-expiry': (field, { day, expiry, reclaimed }) =>
    `${field} must be before ${expiry}, the day of expiry; it is ${day}. ${reclaimed === undefined ? 'Nothing can be added after that: renew instead.' : `All was reclaimed on ${reclaimed}: only a new purchase is possible.`}`,
  'not-before-reclaim': (field, { day, reclaim }) =>
    `${field} must be before ${reclaim}, the day of reclaim; it is ${day}. The data is gone by then: only a new purchase is possible.`,
};
