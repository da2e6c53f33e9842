import { expect, test } from 'vitest';
import { barShift } from '../../../src/app/frame/bar-shift';

const places = { from: 150, natural: { top: 2940, bottom: 3000 }, focused: undefined };

test('the bar stands at the lower edge of the part that is seen', () => {
  expect(barShift({ top: 500, height: 800 }, places)).toBe(-1700);
  expect(barShift({ top: 0, height: 600 }, places)).toBe(-2400);
});

test('where the end of the form is seen it stands at its own place, never below', () => {
  expect(barShift({ top: 2200, height: 800 }, places)).toBe(0);
  expect(barShift({ top: 2400, height: 800 }, places)).toBe(0);
});

test('it never leaves the screen that it belongs to upwards', () => {
  expect(barShift({ top: 0, height: 400 }, { ...places, from: 380 })).toBe(-2560);
});

test('it stands at its own place while no host has told what is seen, and where little is', () => {
  expect(barShift(undefined, places)).toBe(0);
  expect(barShift({ top: 500, height: 399 }, places)).toBe(0);
});

test('it moves out of the way of what has the focus', () => {
  const seen = { top: 500, height: 800 };
  expect(barShift(seen, { ...places, focused: { top: 1230, bottom: 1241 } })).toBe(0);
  expect(barShift(seen, { ...places, focused: { top: 1290, bottom: 1326 } })).toBe(0);
  expect(barShift(seen, { ...places, focused: { top: 1204, bottom: 1240 } })).toBe(-1700);
  expect(barShift(seen, { ...places, focused: { top: 1300, bottom: 1336 } })).toBe(-1700);
});
