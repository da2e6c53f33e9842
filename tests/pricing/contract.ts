import type { Contract } from '../../src/pricing/calendar/contract-dates';
import { date } from './iso-date';

/** A contract of whole years from a day written as "2024-02-29". */
export const contract = (start: string, termYears: number): Contract => ({ start: date(start), termYears });
