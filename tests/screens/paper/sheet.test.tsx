import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import type { Mode } from '../../../src/entry/modes';
import { figure, figureNames, renderMode, renderPlace } from '../../app/rendered-app';
import { fact, row } from './sheet';

const PUBLISHED = { employees: '6000', knowledge: '1', years: '2' };

const renderPaper = (mode: Mode, texts: FieldTexts) =>
  renderMode(mode, texts, { state: { place: { tag: 'paper' } } });

describe('the sheet of the published purchase', () => {
  test('has its number and days, and what is bought', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    expect(screen.getByRole('heading', { name: '报价单' })).toBeTruthy();
    expect(fact('报价编号')).toMatch(/^Q20260305-[2-9A-Z]{5}$/);
    expect(fact('报价日期')).toBe('2026年3月5日');
    expect(fact('有效期至')).toBe('2026年4月4日');
    expect(figure('date:made-on')).toBe('2026-03-05');
    expect(figure('date:valid-until')).toBe('2026-04-04');
    expect(fact('业务类型')).toBe('新购');
    expect(fact('购买时长')).toBe('2 年');
    expect(fact('客户')).toBe('—');
    expect(fact('报价名称')).toBeUndefined();
    expect(fact('合同起始日')).toBeUndefined();
  });

  test('has a row for every line with its formula, and the sums', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    expect(row('员工数')).toEqual([
      '员工数',
      '¥10,000 / 1,000 人 / 年',
      '6,000 人',
      '2 年',
      '6000/1000×10000×2',
      '120,000.00',
    ]);
    expect(row('专家坐席数')?.slice(2)).toEqual(['3 席', '2 年', '3×3000×2', '18,000.00']);
    expect(row('工单坐席数')?.slice(2)).toEqual(['3 席', '2 年', '3×1880×2', '11,280.00']);
    expect(row('企业版机器人')?.slice(2)).toEqual(['1 套', '2 年', '128000×2', '256,000.00']);
    expect(row('行业知识云')?.slice(2)).toEqual(['1 套', '一次性', '15000', '15,000.00']);
    expect(row('基础服务小计')).toEqual(['基础服务小计', '405,280.00']);
    expect(row('增值服务小计')).toEqual(['增值服务小计', '15,000.00']);
    expect(fact('合计')).toBe('¥420,280.00');
    expect(fact('大写')).toBe('人民币肆拾贰万零贰佰捌拾元整');
    expect(fact('机器人会话')).toBe('随机器人赠送 50,000 次，合计 50,000 次');
    expect(figure('total')).toBe('420280.00');
    expect(figure('group:base')).toBe('405280.00');
    expect(figure('line:employees')).toBe('120000.00');
  });

  test('has no word of a discount, a tax or an open price where there is none', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    expect(fact('标价合计')).toBeUndefined();
    expect(fact('不含税金额')).toBeUndefined();
    expect(screen.queryByText('询价项目')).toBeNull();
    expect(figureNames()).not.toContain('list-total');
    expect(figureNames()).not.toContain('tax:net');
  });

  test('says what it is worth, whom to call, and links to the quote itself', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    expect(screen.getByText('按公开标价估算，以签署的订单为准。 购买后暂不支持退费。')).toBeTruthy();
    expect(screen.getByText('本报价单由客户用价格计算器自行生成，未经供应商签署。')).toBeTruthy();
    expect(screen.getByRole('link', { name: '4009100100' }).getAttribute('href')).toBe('tel:4009100100');
    const link = screen.getByRole('link', { name: /^https:/ });
    const hash =
      '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';
    expect(link.textContent).toBe(`https://example.com/pricing/${hash}`);
    // With a query of its own, as Chromium leaves links of a page to itself out of a PDF.
    expect(link.getAttribute('href')).toBe(`https://example.com/pricing/?${hash}`);
    expect(screen.getByRole('img', { name: '报价链接的二维码' })).toBeTruthy();
  });

  test('numbers its notes, and its pages', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    const notes = [...document.querySelectorAll<HTMLLIElement>('.sheet-notes li')];
    expect(notes.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(notes.at(-1)?.textContent).toBe('价目编号 ssc-pro-2022-10-18');
    expect(screen.getByText('第 1 页，共 1 页')).toBeTruthy();
  });
});

test('people in started blocks are shown as billed, a start with its expiry', async () => {
  await renderPlace(
    { tag: 'paper' },
    { texts: { employees: '5200', start: '2024-02-29', industry: 'university' } },
  );
  expect(row('员工数')?.slice(2, 5)).toEqual([
    '5,200 人按 6,000 人计费',
    '1 年',
    '6000/1000×100006000 = ⌈5200/1000⌉×1000',
  ]);
  expect(fact('合同起始日')).toBe('2024年2月29日');
  expect(fact('到期日')).toBe('2025年2月28日');
  expect(figure('date:new-expiry')).toBe('2025-02-28');
  expect(screen.getByText('行业类型 · 高校')).toBeTruthy();
});

test('a discount and a tax rate are the buyer’s own figures, and open prices have no amount', async () => {
  await renderPlace(
    { tag: 'paper' },
    { texts: { discount: '85', tax: '6', 'robot-pro': '1', 'cold-start': '1' } },
  );
  expect(fact('标价合计')).toBe('¥152,640.00');
  expect(fact('商务折扣（按标价的 85%，客户自行填写）')).toBe('-¥22,896.00');
  expect(fact('合计')).toBe('¥129,744.00');
  expect(fact('大写')).toBe('人民币壹拾贰万玖仟柒佰肆拾肆元整');
  expect(fact('不含税金额')).toBe('¥122,400.00');
  expect(fact('增值税（6%，客户自行填写的税率）')).toBe('¥7,344.00');
  expect(screen.getByText('不含询价项目')).toBeTruthy();
  expect(row('机器人专业版')).toEqual(['机器人专业版', '询价，不在合计内']);
  expect(row('知识库冷启动实施服务')).toEqual(['知识库冷启动实施服务', '询价，不在合计内']);
});

describe('what the buyer typed', () => {
  const DISCOUNT = '价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。';
  const TAX = '价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。';

  test('stands before the totals that rest on it: it came among the notes below them', async () => {
    await renderPlace({ tag: 'paper' }, { texts: { discount: '85', tax: '6', start: '2026-12-01' } });
    const pieces = [...document.querySelectorAll('[data-piece]')].map((piece) =>
      piece.getAttribute('data-piece'),
    );
    expect(pieces.slice(pieces.indexOf('base-subtotal'))).toEqual([
      'base-subtotal',
      'typed',
      'totals',
      'notes',
      'note-1',
      'note-2',
      'note-3',
      'closing',
    ]);
    expect([...document.querySelectorAll('.sheet-typed li')].map(({ textContent }) => textContent)).toEqual([
      DISCOUNT,
      TAX,
    ]);
    const notes = [...document.querySelectorAll('.sheet-notes li')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
      '价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。',
      '2027年12月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      '价目编号 ssc-pro-2022-10-18',
    ]);
  });

  test('has no place where nothing was typed', async () => {
    await renderPlace({ tag: 'paper' }, { texts: PUBLISHED });
    expect(document.querySelector('.sheet-typed')).toBeNull();
  });
});

test('the published addition has its contract, the time left and both parts of its fee', async () => {
  await renderPaper('add', { start: '2025-01-01', term: '2', on: '2025-07-01', experts: '2' });
  expect(fact('业务类型')).toBe('增购');
  expect(fact('合同起始日')).toBe('2025年1月1日');
  expect(fact('已购年限')).toBe('2 年');
  expect(fact('办理日期')).toBe('2025年7月1日');
  expect(fact('到期日')).toBe('2027年1月1日');
  expect(fact('剩余时间')).toBe('18 个月，即 1 个整年和 6 个月');
  expect(row('专家坐席数')?.slice(2)).toEqual([
    '2 席',
    '1 年 + 6 个月',
    '2×1×3000 + 2×6×300300 = 3000/10',
    '9,600.00',
  ]);
  expect(figure('months-left')).toBe('18');
  expect(figure('date:expiry')).toBe('2027-01-01');
  expect(fact('合计')).toBe('¥9,600.00');
  expect(fact('机器人会话')).toBeUndefined();
});

test('an addition of nothing says so, and comes to nothing', async () => {
  await renderPaper('add', {});
  expect(screen.getByText('没有选择任何项目。')).toBeTruthy();
  expect(fact('合计')).toBe('¥0.00');
  expect(fact('大写')).toBe('人民币零元整');
  expect(document.querySelector('.sheet table')).toBeNull();
});

test('a late renewal has both expiry dates and the days that it loses', async () => {
  await renderPaper('renew', { start: '2021-06-01', term: '1', on: '2022-08-01' });
  expect(fact('业务类型')).toBe('续费');
  expect(fact('原到期日')).toBe('2022年6月1日');
  expect(fact('办理日期')).toBe('2022年8月1日');
  expect(fact('续费时长')).toBe('1 年');
  expect(fact('续费后到期日')).toBe('2023年6月1日');
  expect(fact('损失的天数')).toBe('61 天新期限从原到期日算起，这些天已付费但没有服务');
  expect(figure('days-lost')).toBe('61');
});

test('a renewal in time loses none', async () => {
  await renderPaper('renew', { start: '2021-06-01', term: '1', on: '2022-05-01' });
  expect(fact('续费后到期日')).toBe('2023年6月1日');
  expect(fact('损失的天数')).toBeUndefined();
});
