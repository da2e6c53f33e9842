import { expect, test } from 'vitest';
import { instanceOf } from '../../src/app/page-instance';

const framed = (name: string) => ({ name, parent: {} as Window });

test.each([
  ['ssc-east', 'east'],
  ['ssc-2', '2'],
  ['ssc-a_B-9', 'a_B-9'],
  [`ssc-${'x'.repeat(40)}`, 'x'.repeat(40)],
])('a frame named %s is an instance of its own', (name, instance) => {
  expect(instanceOf(framed(name))).toBe(instance);
});

test.each(['', 'ssc-', 'east', 'ssc-a/b', 'ssc-a b', 'ssc-东', `ssc-${'x'.repeat(41)}`, 'Xssc-a', 'ssc-a\n'])(
  'a frame named %j is none',
  (name) => {
    expect(instanceOf(framed(name))).toBe('');
  },
);

test('a page that stands alone is none, whatever its window was named', () => {
  const page = { name: 'ssc-east' } as Window;
  expect(instanceOf(Object.assign(page, { parent: page }))).toBe('');
});
