import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, renderApp } from '../../../app/rendered-app';

async function assumptions(texts: Parameters<typeof renderApp>[0]) {
  renderApp(texts);
  await breakdown();
  const section = within(screen.getByRole('region', { name: '假设与说明' }));
  return section.getAllByRole('listitem').map(({ textContent }) => textContent);
}

const ALWAYS = [
  '依购买指南，购买后暂不支持退费。',
  '本页按公开标价估算，以签署的订单为准。',
  '价目编号 ssc-pro-2022-10-18',
];
const SESSIONS = '价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。';

test('the default quote is touched by the given sessions and the silence on tax', async () => {
  expect(await assumptions({})).toEqual([
    SESSIONS,
    '价目表未注明是否含税；本页不加税也不拆税，除非您填写税率。',
    ...ALWAYS,
  ]);
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
