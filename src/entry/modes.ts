/** The page's modes by their link names, in the order of the mode switch. */
export const MODES = ['new'] as const;
export type Mode = (typeof MODES)[number];
