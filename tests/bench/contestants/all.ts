import type { Contestant } from './contestant';
import { dineroJs } from './dinero';
import { hyperFormula } from './hyper-formula';
import { integerFen } from './integer-fen';
import { jsonRulesEngine } from './json-rules-engine';
import { ourQuote } from './our-quote';
import { plainDecimal } from './plain-decimal';
import { publicodes } from './publicodes';

/** The project first: the others are compared with it. */
export const CONTESTANTS: readonly Contestant[] = [
  ourQuote,
  publicodes,
  jsonRulesEngine,
  hyperFormula,
  dineroJs,
  plainDecimal,
  integerFen,
];
