import type { Fen } from '../fen';
import { evaluate } from './evaluate';
import type { Formula } from './formula';
import { toFen } from './rational';

/** An amount of yuan, half up to the fen. */
export const evaluateToFen = (formula: Formula): Fen => toFen(evaluate(formula));
