import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figures, renderMode } from '../../app/rendered-app';

/** Added to a contract from 2026-01-15 to 2027-01-15, seen on a day. */
const renderOn = (on: string, today: string, added: Record<string, string> = { experts: '2' }) =>
  renderMode('add', { start: '2026-01-15', term: '1', on, ...added }, { today });

const section = () => screen.getByRole('region', { name: '哪天增购' });

describe('one sentence of advice about the day', () => {
  test('while ten to twelve months cost a year: earlier is longer for the same fee', async () => {
    await renderOn('2026-03-20', '2026-02-01');
    expect(section().textContent).toContain(
      '2026年2月14日当天或之前办理，与拖到 2026年4月14日办理费用相同，但可多用 2 个月。',
    );
    expect(figures('day-advice:by')).toEqual(['2026-02-14']);
  });

  test('otherwise: from which day it costs less, and how much', async () => {
    await renderOn('2026-05-01', '2026-05-01');
    expect(section().textContent).toContain('等到 2026年5月15日再办理，可省 ¥600.00，但要晚开始使用。');
    expect(figures('day-advice:from')).toEqual(['2026-05-15']);
    expect(figures('day-advice:saved')).toEqual(['600.00']);
  });

  test('in the last month: it does not get any cheaper', async () => {
    await renderOn('2026-12-20', '2026-05-01');
    expect(section().textContent).toContain('到期之前费用不会再降。');
  });

  test('for what is paid once: the day makes no difference, and there is no chart', async () => {
    await renderOn('2026-05-01', '2026-05-01', { knowledge: '1' });
    expect(section().textContent).toContain('所选项目都是一次性付费，哪一天办理费用都一样。');
    expect(screen.queryByRole('img', { name: /之后逐段下降/ })).toBeNull();
    expect(screen.queryByRole('table', { name: /每段日期的费用/ })).toBeNull();
  });
});

describe('the chart', () => {
  test('goes from today to the day before expiry, and says so to those who don’t see it', async () => {
    await renderOn('2026-11-20', '2026-10-20');
    const chart = screen.getByRole('img', {
      name: '2026年10月20日办理为 ¥1,800.00，之后逐段下降，2027年1月14日办理为 ¥600.00',
    });
    for (const text of ['今天', '增购', '¥1,800.00', '¥0', '2026-10-20', '2027-01-15']) {
      expect(chart.textContent).toContain(text);
    }
  });

  test('begins with the day of the addition where that is over', async () => {
    await renderOn('2026-10-20', '2026-11-20');
    expect(screen.getByRole('img', { name: /^2026年10月20日办理为/ }).textContent).toContain('今天');
  });

  test('begins with the contract where today is before it, and has no today in it', async () => {
    await renderOn('2026-10-20', '2025-12-01');
    expect(screen.getByRole('img', { name: /^2026年1月15日办理为/ }).textContent).not.toContain('今天');
  });
});
