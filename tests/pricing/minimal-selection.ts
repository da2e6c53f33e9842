import type { NewPurchaseSelection } from '../../src/pricing/selection';

/** The least that can be bought: 152 640 yuan of the list of 2022-10-18. */
export const minimalSelection: NewPurchaseSelection = {
  mode: 'new',
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  packs: { by: 'hand', quantities: {} },
  years: 1,
  priceOnRequest: [],
};
