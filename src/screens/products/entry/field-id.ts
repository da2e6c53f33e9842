import type { ContractField } from '../../../entry/read-contract-history';
import type { ContractPlace } from '../../../pricing/contract-history/contract-problems';

/** A field's id in the page; no field of the form behind the dialog has one like it. */
export const fieldId = (at: ContractPlace, field: ContractField): string => `contract-${at}-${field}`;
