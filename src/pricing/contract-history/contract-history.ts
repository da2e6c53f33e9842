import type { PlainDate } from '../calendar/plain-date';

/** What a contract has, by link names: whole numbers, 0 where there is nothing of it. */
export interface ContractQuantities {
  /** People. */
  readonly employees: number;
  /** Seats. */
  readonly experts: number;
  /** Seats. */
  readonly tickets: number;
  /** Sets. */
  readonly robots: number;
  /** Sets. */
  readonly knowledge: number;
  /** Robot sessions bought in packs; those given with robots are not among them. */
  readonly sessionsInPacks: number;
}

export const CONTRACT_ITEMS = [
  'employees',
  'experts',
  'tickets',
  'robots',
  'knowledge',
  'sessionsInPacks',
] as const satisfies readonly (keyof ContractQuantities)[];
export type ContractItem = (typeof CONTRACT_ITEMS)[number];

/** What was added while the contract ran. It ends with the contract. Source: product.md section 3. */
export interface ContractAddition {
  readonly kind: 'addition';
  readonly on: PlainDate;
  readonly added: ContractQuantities;
}

/** Another term, from the expiry of the one before. Source: product.md section 4. */
export interface ContractRenewal {
  readonly kind: 'renewal';
  /** The day on which it was carried out, not the day from which the term counts. */
  readonly on: PlainDate;
  /** Whole years. */
  readonly years: number;
  /** People, seats and sets of the new term; what is bought once is added to what there is. */
  readonly renewed: ContractQuantities;
}

export type ContractChange = ContractAddition | ContractRenewal;

/** A contract and what was done with it since. */
export interface ContractHistory {
  readonly start: PlainDate;
  /** Whole years of the first term. */
  readonly years: number;
  readonly quantities: ContractQuantities;
  /** In the order in which they were carried out. */
  readonly changes: readonly ContractChange[];
}

/** A change, whenever it was carried out. */
export type UndatedChange = Omit<ContractAddition, 'on'> | Omit<ContractRenewal, 'on'>;

/** Whole years of a change: none of an addition. */
export const yearsOf = (change: UndatedChange): number => (change.kind === 'renewal' ? change.years : 0);

/** People, seats, sets and sessions of a change, as bought. */
export const boughtBy = (change: UndatedChange): ContractQuantities =>
  change.kind === 'renewal' ? change.renewed : change.added;
