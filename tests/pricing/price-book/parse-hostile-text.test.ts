import { describe, expect, test } from 'vitest';
import { publishedBookText } from '../published-book';
import { problemsIn } from './problems-in';

describe('hostile text', () => {
  test.each([
    ['', ''],
    ['<html>404</html>', '<html>404</html>'],
    ['{"schema":1,', '{"schema":1,'],
    [publishedBookText.slice(0, 60), publishedBookText.slice(0, 40)],
  ])('%j is not JSON', (text, found) => {
    expect(problemsIn(text)).toEqual([{ tag: 'not-json', path: '', found }]);
  });

  test.each(['null', '[]', '"book"', '42'])('%s is JSON but no book', (text) => {
    const [problem] = problemsIn(text);
    expect(problem?.path).toMatch(/^(?:|schema)$/);
    expect(problem?.tag).toMatch(/^(?:wrong-type|missing)$/);
  });

  test.each([
    ['at the top', publishedBookText.replace('{', '{ "__proto__": { "polluted": true },')],
    ['deep inside', publishedBookText.replace('"amount": "3000"', '"__proto__": 1, "amount": "3000"')],
  ])('__proto__ %s is an unknown key, and nothing is polluted', (_, text) => {
    expect(problemsIn(text)).toMatchObject([{ tag: 'unknown-key', path: '__proto__' }]);
    expect({}).not.toHaveProperty('polluted');
  });
});
