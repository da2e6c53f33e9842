import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';

/** The standard's own calendar: the platform's where it has one, which the package sees to; else the package's. */
export type OracleDate = Temporal.PlainDate;

export const oracle = ({ year, month, day }: PlainDate): OracleDate =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });

export const oracleBefore = (a: OracleDate, b: OracleDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** In the shape of our own dates, so that both compare whole. */
export const fromOracle = ({ year, month, day }: OracleDate): PlainDate => ({ year, month, day });
