/** The value that this share (0 to 1) of the values does not exceed. There must be at least one value. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('No value was measured.');
  return found;
}

/** The middle value; of an even number of them, the lower of the two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * Interaction to Next Paint as browsers' reports have it: the longest time, but one of the longest is left out for
 * every 50 inputs.
 */
export function inputToNextPaint(durations: readonly number[]): number {
  const sorted = [...durations].sort((a, b) => b - a);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length / 50))];
  if (found === undefined) throw new Error('No input was measured.');
  return found;
}
