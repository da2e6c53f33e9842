import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { breakdown, renderApp, renderMode } from '../../app/rendered-app';

function listed() {
  const section = within(screen.getByRole('region', { name: '假设与说明' }));
  return section.getAllByRole('listitem').map(({ textContent }) => textContent);
}

async function assumptions(texts: Parameters<typeof renderApp>[0]) {
  renderApp(texts);
  await breakdown();
  return listed();
}

const ALWAYS = [
  '依购买指南，购买后暂不支持退费。',
  '本页按公开标价估算，以签署的订单为准。',
  '价目编号 ssc-pro-2022-10-18',
];
const NO_TAX = '价目表未注明是否含税；本页不加税也不拆税，除非您填写税率。';
const SESSIONS = '价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。';

test('the default quote is touched by the given sessions and the silence on tax', async () => {
  expect(await assumptions({})).toEqual([SESSIONS, NO_TAX, ...ALWAYS]);
});

test('every assumption that touches a quote is said, and its industry', async () => {
  const texts = { employees: '5200', industry: 'hr', start: '2024-02-29', discount: '85', tax: '6' };
  expect(await assumptions(texts)).toEqual([
    '价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,200 人按 6,000 人计费。',
    SESSIONS,
    '价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。',
    '价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。',
    '2025年2月28日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
    '起始日为 2024年2月29日，到期月份没有对应日期，到期日取该月最后一天 2025年2月28日。',
    '行业类型 · HR',
    ...ALWAYS,
  ]);
});

describe('an addition rests on', () => {
  const MINIMUM = '购买指南未对增购规定起购数量；本页按最少一个单位计，员工按档。';

  test('the missing minimum and the day of expiry, on the first day of a contract month', async () => {
    await renderMode('add', { start: '2026-01-01', term: '2', on: '2026-07-01', experts: '2' });
    expect(listed()).toEqual([
      MINIMUM,
      NO_TAX,
      '2028年1月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      '2028年4月1日起资源回收（到期后满 3 个月，没有对应日期时取该月最后一天）；此前一天仍可续费，回收后任何数据都无法恢复。',
      ...ALWAYS,
    ]);
  });

  test('the started month on a day within one', async () => {
    await renderMode('add', { start: '2026-01-31', term: '1', on: '2026-03-30', experts: '2' });
    expect(listed()).toContain(
      '购买指南未说明不满一个月如何计费；本页按已开始的月计整月：2026年3月30日所在的合同月从 2026年2月28日算起。',
    );
  });

  test('everything else that touches it', async () => {
    await renderMode('add', {
      start: '2024-02-29',
      term: '1',
      on: '2024-06-10',
      employees: '5200',
      experts: '3',
      robots: '1',
      knowledge: '1',
      discount: '85',
      tax: '6',
    });
    expect(listed()).toEqual([
      '购买指南未说明不满一个月如何计费；本页按已开始的月计整月：2024年6月10日所在的合同月从 2024年5月29日算起。',
      '一次性项目在合同中途购买时按全价计，不按剩余时间折算。',
      '价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,200 人按 6,000 人计费。',
      SESSIONS,
      '价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。',
      '价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。',
      '2025年2月28日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      '起始日为 2024年2月29日，到期月份没有对应日期，到期日取该月最后一天 2025年2月28日。',
      '2025年5月28日起资源回收（到期后满 3 个月，没有对应日期时取该月最后一天）；此前一天仍可续费，回收后任何数据都无法恢复。',
      ...ALWAYS,
    ]);
  });
});

describe('a renewal rests on', () => {
  const TERM = '新的期限从原到期日 2022年6月1日算起，到 2023年6月1日为止，与何时付款无关。';
  const PRICES = '购买指南未列续费价；本页按 2022-10-18 版价目的标价计。';
  const EXPIRY = '2023年6月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。';

  const RECLAIM =
    '2022年9月1日起资源回收（到期后满 3 个月，没有对应日期时取该月最后一天）；此前一天仍可续费，回收后任何数据都无法恢复。';

  test('the old expiry and the list in force', async () => {
    await renderMode('renew', { start: '2021-06-01', term: '1', on: '2022-05-01' });
    expect(listed()).toEqual([TERM, PRICES, RECLAIM, SESSIONS, NO_TAX, EXPIRY, ...ALWAYS]);
  });

  test('the same once the service has stopped', async () => {
    await renderMode('renew', { start: '2021-06-01', term: '1', on: '2022-06-01' });
    expect(listed()).toEqual([TERM, PRICES, RECLAIM, SESSIONS, NO_TAX, EXPIRY, ...ALWAYS]);
  });
});
