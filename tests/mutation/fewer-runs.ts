import fc from 'fast-check';

/** A mutant is asked by thousands of tests: the laws are put to it in few cases each, always the same. */
fc.configureGlobal({ numRuns: 15, seed: 1 });
