import { expect, test } from 'vitest';
import { instanceOf } from '../../src/app/page-instance';

const framed = (name: string) => ({ name, parent: {} as Window });

test.each([
  ['ssc-east', 'east'],
  ['ssc-2', '2'],
  ['ssc-a_B-9', 'a_B-9'],
  ['ssc-a/b c', 'a/b c'],
  ['ssc-:r1:', ':r1:'],
  ['ssc-东', '东'],
  ['ssc-a\n', 'a\n'],
  [`ssc-${'x'.repeat(200)}`, 'x'.repeat(200)],
])('a frame named %s is an instance of its own', (name, instance) => {
  expect(instanceOf(framed(name))).toBe(instance);
});

test.each(['', 'ssc-', 'east', `ssc-${'x'.repeat(201)}`, 'Xssc-a'])('a frame named %j is none', (name) => {
  expect(instanceOf(framed(name))).toBe('');
});

test('a page that stands alone is none, whatever its window was named', () => {
  const page = { name: 'ssc-east' } as Window;
  expect(instanceOf(Object.assign(page, { parent: page }))).toBe('');
});
