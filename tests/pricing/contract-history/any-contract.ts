import type {
  ContractAddition,
  ContractQuantities,
  ContractRenewal,
} from '../../../src/pricing/contract-history/contract-history';
import { date } from '../iso-date';

export const NOTHING: ContractQuantities = {
  employees: 0,
  experts: 0,
  tickets: 0,
  robots: 0,
  knowledge: 0,
  sessionsInPacks: 0,
};

/** The least that the list of 2022 sells. */
export const LEAST: ContractQuantities = { ...NOTHING, employees: 1000, experts: 3, tickets: 3, robots: 1 };

export const addition = (on: string, experts: number): ContractAddition => ({
  kind: 'addition',
  on: date(on),
  added: { ...NOTHING, experts },
});

/** Of the least that is sold. */
export const renewal = (on: string, years: number): ContractRenewal => ({
  kind: 'renewal',
  on: date(on),
  years,
  renewed: LEAST,
});
