import { expect, test } from 'vitest';
import { sidePlace } from '../../../src/app/frame/side-place';

const places = { column: { top: 160, height: 1800 }, formHeight: 1800, panelHeight: 520 };

test('the panel follows the part that is seen, 16 px below its upper edge', () => {
  expect(sidePlace({ top: 600, height: 800 }, places)).toEqual({ shift: 456, cap: undefined });
});

test('it begins and ends with its column', () => {
  expect(sidePlace({ top: 0, height: 800 }, places).shift).toBe(0);
  expect(sidePlace({ top: 1700, height: 800 }, places).shift).toBe(1280);
  expect(sidePlace({ top: 9000, height: 800 }, places).shift).toBe(1280);
});

test('one that is higher than what is seen gets what there is, and scrolls in itself', () => {
  const place = sidePlace({ top: 1000, height: 450 }, places);
  expect(place).toEqual({ shift: 856, cap: 418 });
  expect(sidePlace({ top: 1700, height: 450 }, places)).toEqual({ shift: 1382, cap: 418 });
});

test('it is never made lower than 200 px', () => {
  expect(sidePlace({ top: 1000, height: 100 }, places).cap).toBe(200);
});

test('one that is higher than the form keeps its height: the page would become lower, and less of it seen', () => {
  const high = { ...places, column: { top: 160, height: 700 }, formHeight: 500, panelHeight: 700 };
  expect(sidePlace({ top: 300, height: 400 }, high)).toEqual({ shift: 0, cap: undefined });
});

test('it stands at its own place while no host has told what is seen', () => {
  expect(sidePlace(undefined, places)).toEqual({ shift: 0, cap: undefined });
});
