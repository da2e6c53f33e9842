import fc from 'fast-check';
import { anyShare } from '../../properties/any-share';

type Container = Record<string, unknown>;
type Leaf = readonly [container: Container, key: string];

/** Values that look right and mostly are not: whatever they stand in the place of, what is accepted must be right. */
const OTHER_LEAVES = [
  '2026-02-30',
  '2026-13-01',
  '1.234',
  '01',
  '10000000.01',
  '-1',
  '1e3',
  'no-such-source',
  '123456789012345678901',
  '1234567890123456789 0',
  'https://me@a.example/',
  'https://:pw@a.example/',
  'https://vendor.example:8443/list.json',
  'http://evillocalhost',
  'http://localhost.evil.example',
  'https://a.example:443',
  'pack-',
  'pack-A',
  '',
  ' ',
  0,
  -1,
  1.5,
  1e9,
  null,
  true,
  [],
  {},
] as const;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const leavesOf = (container: Container): Leaf[] =>
  Object.entries(container).flatMap(([key, value]) =>
    isContainer(value) && Object.keys(value).length > 0 ? leavesOf(value) : [[container, key] as const],
  );

/** JSON texts with one of their leaves replaced: so little is wrong that nothing else gives it away. */
export const withOneOtherLeaf = (anyJson: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(anyJson, anyShare, fc.constantFrom(...OTHER_LEAVES)).map(([json, share, other]) => {
    const root: Container = { value: JSON.parse(json) as unknown };
    const leaves = leavesOf(root);
    const [container, key] = leaves[Math.min(leaves.length - 1, Math.floor(share * leaves.length))] ?? [
      root,
      'value',
    ];
    container[key] = other;
    return JSON.stringify(root.value);
  });
