import type { PricedMode } from '../pricing/selection';

/** The page's modes by their link names, in the order of the mode switch. Source: public surface, "Modes". */
export const MODES = ['new', 'add', 'renew'] as const satisfies readonly PricedMode[];
export type Mode = (typeof MODES)[number];
