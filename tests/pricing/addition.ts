import type { AddOnSelection } from '../../src/pricing/selection';
import { contract } from './contract';
import { date } from './iso-date';

/** What is added on a day to a contract of whole years: nothing, but for `added`. */
export const addition = (
  start: string,
  termYears: number,
  on: string,
  added: Partial<AddOnSelection> = {},
): AddOnSelection => ({
  mode: 'add',
  contract: contract(start, termYears),
  on: date(on),
  employees: 0,
  experts: 0,
  tickets: 0,
  robots: 0,
  knowledge: 0,
  packs: { by: 'hand', quantities: {} },
  priceOnRequest: [],
  ...added,
});
