import type { PlainDate } from '../pricing/calendar/plain-date';
import { quoteNumber } from './quote-number';

/** 申请编号, as in A20261124-7KD3M: the day, and five letters that follow from the application's id. */
export const applicationNumber = (id: string, madeOn: PlainDate): string =>
  quoteNumber(id, madeOn).replace('Q', 'A');
