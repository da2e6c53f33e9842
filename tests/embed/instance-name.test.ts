import { afterEach, expect, test } from 'vitest';
import { instanceOf } from '../../src/app/page-instance';
import { freeInstanceName, takeInstanceName } from '../../src/embed/instance-name';

const taken: [name: string, element: Element][] = [];

afterEach(() => {
  for (const [name, element] of taken.splice(0)) {
    freeInstanceName(name, element);
    element.remove();
  }
});

/** The name that an element with this id gets. */
function takenBy(id: string): string {
  const element = Object.assign(document.createElement('div'), { id });
  document.body.append(element);
  const name = takeInstanceName(element);
  taken.push([name, element]);
  return name;
}

test('an element is called by its id, others of the same id by a number behind it', () => {
  expect([takenBy('east'), takenBy('east'), takenBy('east')]).toEqual(['east', 'east-2', 'east-3']);
});

test('elements without an id are numbered from the second on', () => {
  expect([takenBy(''), takenBy(''), takenBy('')]).toEqual(['', '2', '3']);
});

test('a name is free again once its element is gone', () => {
  const first = document.createElement('div');
  document.body.append(first);
  expect(takeInstanceName(first)).toBe('');
  first.remove();
  expect(takenBy('')).toBe('');
});

test.each([
  ['calc.a', 'calc.b'],
  [':r1:', ':r2:'],
  ['东', '西'],
])('elements %s and %s keep their work apart in the page: both had that of the page alone once', (a, b) => {
  const instances = [a, b].map((id) => instanceOf({ name: `ssc-${takenBy(id)}`, parent: {} as Window }));
  expect(instances).toEqual([a, b]);
});
