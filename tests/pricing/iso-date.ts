import type { PlainDate } from '../../src/pricing/calendar/plain-date';

/** "2024-02-29" as a plain date, for tables of literal days. */
export const date = (iso: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};
