import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { movableClock } from '../../app/movable-clock';
import { field, figure, renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';

const dates = () => [field('合同起始日').value, field('办理日期').value];
const todayInLife = () => tableRows('合同的一生').find(([event]) => event?.startsWith('今天'))?.[1];

describe('as midnight passes in China', () => {
  test('the dates of an addition that nobody typed move to the new day', async () => {
    const clock = movableClock('2026-06-30');
    const { store } = await renderMode('add', {}, { clock });
    expect(dates()).toEqual(['2026-06-30', '2026-06-30']);
    act(() => clock.moveTo('2026-07-01'));
    expect(dates()).toEqual(['2026-07-01', '2026-07-01']);
    expect(figure('date:expiry')).toBe('2027-07-01');
    expect(todayInLife()).toBe('2026年7月1日今天');
    expect(store.getState().draft.texts.add).toEqual({});
  });

  test('a typed start stays, and the day follows', async () => {
    const clock = movableClock('2026-06-30');
    await renderMode('add', { start: '2026-01-01', term: '2', experts: '2' }, { clock });
    expect(figure('months-left')).toBe('19');
    act(() => clock.moveTo('2026-07-01'));
    expect(dates()).toEqual(['2026-01-01', '2026-07-01']);
    expect(figure('months-left')).toBe('18');
    expect(figure('total')).toBe('9600.00');
  });

  test('typed dates stay both', async () => {
    const clock = movableClock('2026-06-30');
    await renderMode('add', { start: '2026-01-01', term: '2', on: '2026-06-30', experts: '2' }, { clock });
    act(() => clock.moveTo('2026-07-01'));
    expect(dates()).toEqual(['2026-01-01', '2026-06-30']);
    expect(figure('months-left')).toBe('19');
    expect(todayInLife()).toBe('2026年7月1日今天');
  });

  test('the contract of a renewal that nobody typed began a year before the new day', async () => {
    const clock = movableClock('2028-02-28');
    await renderMode('renew', {}, { clock });
    expect(dates()).toEqual(['2027-02-28', '2028-02-28']);
    act(() => clock.moveTo('2028-02-29'));
    // A year before a leap day is the last of February; a year after that its own 28th.
    expect(dates()).toEqual(['2027-02-28', '2028-02-28']);
    act(() => clock.moveTo('2028-03-01'));
    expect(dates()).toEqual(['2027-03-01', '2028-03-01']);
  });

  test('a clock that jumps back is followed too', async () => {
    const clock = movableClock('2026-07-01');
    await renderMode('add', {}, { clock });
    act(() => clock.moveTo('2026-01-31'));
    expect(dates()).toEqual(['2026-01-31', '2026-01-31']);
  });
});
