/** China's clocks are all ahead of UTC by this, the year round. */
export const CHINA_AHEAD_MS = 8 * 3_600_000;
