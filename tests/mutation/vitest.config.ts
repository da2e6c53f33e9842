import { mergeConfig } from 'vitest/config';
import page from '../../vite.config';

/** The room that is mutated, and the tests that its mutants have to pass: its own, quick enough to be run for each. */
const TESTS_OF_ROOM: Readonly<Record<string, readonly string[]>> = {
  pricing: [
    'tests/{pricing,scenarios}/**/*.test.ts',
    'tests/properties/{any-list,cheapest-packs-any-list}.test.ts',
  ],
  documents: ['tests/documents/**/*.test.ts'],
};

const TOO_SLOW = [
  'tests/documents/hostile-{pdf,file,json-file,links-in-text}.test.ts',
  'tests/documents/workbook/hostile-workbook.test.ts',
  'tests/documents/document-round-trip.test.ts',
  'tests/documents/workbook/workbook-round-trip.test.ts',
  'tests/pricing/price-book/check-price-book-command.test.ts',
];

const room = process.env.MUTATED_ROOM ?? 'pricing';
const { test: _, ...withoutTests } = page;
export default mergeConfig(withoutTests, {
  test: {
    environment: 'node',
    include: TESTS_OF_ROOM[room],
    exclude: TOO_SLOW,
    setupFiles: ['tests/mutation/fewer-runs.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
