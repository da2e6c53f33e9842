const room = process.env.MUTATED_ROOM ?? 'pricing';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [new URL('./node_modules/@stryker-mutator/vitest-runner/dist/src/index.js', import.meta.url).href],
  testRunner: 'vitest',
  // None: the types are checked before, and TypeScript 7 has no interface that Stryker could rewrite it with.
  tsconfigFile: 'none',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`src/${room}/**/*.ts`],
  // What runs once, when a module is loaded, would need a fresh start for each mutant.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `tests/mutation/reports/${room}-incremental.json`,
  tempDirName: 'tests/mutation/reports/sandbox',
  ignorePatterns: [
    'dist',
    'biome.json',
    'tests/mutation/reports',
    'tests/mutation/node_modules',
    'tests/e2e',
    'tests/office',
    'tests/bench*',
  ],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `tests/mutation/reports/${room}.json` },
  concurrency: 2,
  timeoutMS: 10_000,
};
