import { documentOf } from './any-document';

const NUMBER = 'Q20261124-7KD3M';
const NAMED = { number: NUMBER, name: '总部方案', customer: '某某公司' };

/**
 * A new purchase with everything that a quote can have: (120000 + 18000 + 11280 + 256000 + 15000 + 1600) × 85 %
 * = 358598 yuan, 6 % VAT in it. 5500 people are billed as 6000.
 */
export const fullPurchase = () =>
  documentOf(
    'new',
    {
      employees: '5500',
      years: '2',
      start: '2026-12-01',
      industry: 'university',
      knowledge: '1',
      'robot-pro': '1',
      'cold-start': '1',
      'pack-120k': '1',
      discount: '85',
      tax: '6',
    },
    NAMED,
  );

/** 1000 people and 2 experts for the 14 months that are left of two years: 12000 + 7200 = 19200 yuan. */
export const namedAddition = () =>
  documentOf(
    'add',
    { start: '2026-01-15', term: '2', on: '2026-11-24', employees: '1000', experts: '2' },
    NAMED,
  );

/** Another year from 1 December 2026 on, without a name or customer: 60000 + 9000 + 5640 + 128000 = 202640 yuan. */
export const namelessRenewal = () =>
  documentOf(
    'renew',
    { start: '2024-12-01', term: '2', on: '2026-11-24', employees: '6000', years: '1' },
    { number: NUMBER },
  );

/** The smallest purchase, of which not even the start is known: 10000 + 9000 + 5640 + 128000 = 152640 yuan. */
export const smallestPurchase = () => documentOf('new', {}, { number: NUMBER });
