/** Calls `act` once what has changed so far is painted; where the page is out of sight, once it is in sight again. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
