import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';

const section = () => screen.getByRole('region', { name: '合同的一生' });

describe('the life of a contract to which something is added', () => {
  test('has its days in order, each with how far it is from today', async () => {
    await renderMode(
      'add',
      { start: '2026-01-01', term: '2', on: '2026-08-01', experts: '2' },
      { today: '2026-07-01' },
    );
    expect(tableRows('合同的一生')).toEqual([
      [expect.stringMatching(/^起始/), '2026年1月1日181 天前'],
      [expect.stringMatching(/^今天/), '2026年7月1日今天'],
      [expect.stringMatching(/^增购/), '2026年8月1日31 天后'],
      [expect.stringMatching(/^到期·停服/), '2028年1月1日549 天后'],
      [expect.stringMatching(/^回收/), '2028年4月1日640 天后'],
    ]);
  });

  test('says what each day means', async () => {
    await renderMode('add', { experts: '2' });
    const table = within(screen.getByRole('table', { name: '合同的一生' }));
    expect(table.getByText('当天起服务自动停止；不中断须在此前续费')).toBeTruthy();
    expect(table.getByText('资源回收，数据（含客户记录与会话）无法恢复；前一天仍可续费')).toBeTruthy();
    expect(table.getByText('按北京时间')).toBeTruthy();
  });

  test('is a picture that says the same', async () => {
    await renderMode(
      'add',
      { start: '2026-01-01', term: '2', on: '2026-08-01', experts: '2' },
      { today: '2026-07-01' },
    );
    expect(
      within(section()).getByRole('img', {
        name: '起始 2026年1月1日, 今天 2026年7月1日, 增购 2026年8月1日, 到期·停服 2028年1月1日, 回收 2028年4月1日',
      }),
    ).toBeTruthy();
  });

  test('stays while another field is refused, without the addition', async () => {
    await renderMode('add', { start: '2026-01-01', term: '2', on: '2025-01-01', experts: '2' });
    expect(figures('total')).toEqual([]);
    expect(tableRows('合同的一生').map(([event]) => event?.slice(0, 2))).toEqual([
      '起始',
      '今天',
      '到期',
      '回收',
    ]);
    expect(figure('date:expiry')).toBe('2028-01-01');
  });
});

describe('the life of a contract that is renewed', () => {
  test('goes on to the new expiry and its reclaim', async () => {
    await renderMode(
      'renew',
      { start: '2021-06-01', term: '1', on: '2022-08-01', years: '2' },
      { today: '2022-08-01' },
    );
    expect(tableRows('合同的一生')).toEqual([
      [expect.stringMatching(/^起始/), '2021年6月1日426 天前'],
      [expect.stringMatching(/^原到期/), '2022年6月1日61 天前'],
      [expect.stringMatching(/^续费/), '2022年8月1日今天'],
      [expect.stringMatching(/^今天/), '2022年8月1日今天'],
      [expect.stringMatching(/^原回收若没有续费/), '2022年9月1日31 天后'],
      [expect.stringMatching(/^新到期/), '2024年6月1日670 天后'],
      [expect.stringMatching(/^新回收/), '2024年9月1日762 天后'],
    ]);
    expect(figure('date:new-expiry')).toBe('2024-06-01');
    expect(figures('date:new-reclaim')).toEqual(['2024-09-01']);
    expect(section().textContent).toContain('续费之后的合同');
  });

  test('after reclaim is that of the contract as it was', async () => {
    await renderMode('renew', { start: '2021-06-01', on: '2022-09-01' }, { today: '2022-09-05' });
    expect(tableRows('合同的一生').map(([event]) => event?.slice(0, 2))).toEqual([
      '起始',
      '到期',
      '回收',
      '今天',
    ]);
    expect(section().textContent).toContain('如果没有人续费，会发生什么');
    expect(figures('date:new-expiry')).toEqual([]);
  });
});

test.each(['add', 'renew'] as const)('what can’t be undone is said beside the life in %s', async (mode) => {
  await renderMode(mode);
  const notes = within(section())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(notes).toEqual([
    '回收后系统内的任何数据都无法恢复，只能重新购买。',
    '购买、增购与续费后暂不支持退费。',
  ]);
});

test.each([
  ['2024-02-29', '1', '2025-02-28', '2025-05-28'],
  ['2024-02-29', '4', '2028-02-29', '2028-05-29'],
  ['2025-11-30', '1', '2026-11-30', '2027-02-28'],
  ['2020-11-13', '1', '2021-11-13', '2022-02-13'],
])(
  'a contract from %s for %s years ends on %s and is reclaimed on %s',
  async (start, term, expiry, reclaim) => {
    await renderMode('add', { start, term, on: start });
    expect(figure('date:expiry')).toBe(expiry);
    expect(figure('date:reclaim')).toBe(reclaim);
  },
);
