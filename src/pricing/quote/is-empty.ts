import type { Quote } from './quote';

/** Whether nothing is bought and nothing asked for: an addition of which every quantity is 0. */
export const isEmpty = ({ lines, priceOnRequest }: Quote): boolean =>
  lines.length + priceOnRequest.length === 0;
