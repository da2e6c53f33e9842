import type { RenewalSelection } from '../../src/pricing/selection';
import { contract } from './contract';
import { date } from './iso-date';

/**
 * The least that can be renewed, for one year: 152 640 yuan of the list of 2022-10-18, but for `change`.
 * The contract has run for whole years since its start.
 */
export const renewal = (
  start: string,
  termYears: number,
  on: string,
  change: Partial<RenewalSelection> = {},
): RenewalSelection => ({
  mode: 'renew',
  contract: contract(start, termYears),
  on: date(on),
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  packs: { by: 'hand', quantities: {} },
  years: 1,
  ...change,
});
