import { expect, test } from 'vitest';
import { tags } from './built-scripts';

const positionOf = (tag: RegExp): number => tags.findIndex((text) => tag.test(text));

test('the built page asks for its styles before its scripts, which let whatever else is asked for go ahead', () => {
  const script = positionOf(/^<script\b.*type="module"/);
  expect(positionOf(/rel="stylesheet"/)).toBeGreaterThanOrEqual(0);
  expect(script).toBeGreaterThan(positionOf(/rel="stylesheet"/));
  expect(tags[script]).toContain('fetchpriority="low"');
});
