import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';
import { button, fillIn, press, toConfirmation } from './filled-in';

const STEP_1 = { tag: 'application', step: 1 } as const;
const STEP_2 = { tag: 'application', step: 2 } as const;
const STEP_3 = { tag: 'application', step: 3 } as const;
const EXAMPLE = { employees: '6000', knowledge: '1', years: '2' };

const currentStep = () =>
  within(screen.getByRole('navigation', { name: '申请步骤' }))
    .getAllByRole('listitem')
    .findIndex((item) => item.getAttribute('aria-current') === 'step') + 1;
const problem = (id: string) => document.getElementById(`applicant-${id}-problem`)?.textContent;

describe('选择套餐信息', () => {
  test('shows what is bought, with every line, the total and the kind of purchase', async () => {
    await renderPlace(STEP_1, { texts: { ...EXAMPLE, 'cold-start': '1', industry: 'hr' } });
    expect(currentStep()).toBe(1);
    expect(figure('total')).toBe('420280.00');
    expect(figure('line:employees')).toBe('120000.00');
    expect(screen.getByText('企业共享服务中心 专业版 · 新购')).toBeTruthy();
    const row = screen.getByRole('row', { name: /知识库冷启动实施服务/ });
    expect(row.textContent).toContain('询价');
    expect(document.activeElement?.textContent).toBe('选择套餐信息');
  });

  test('leads back to the form, and from there again', async () => {
    const { user, store } = await renderPlace(STEP_1, { texts: EXAMPLE });
    await press(user, '修改配置');
    expect(store.getState().place).toEqual({ tag: 'pricing' });
    expect(document.activeElement?.tagName).toBe('H1');
    expect(field('员工数').value).toBe('6,000');
  });

  test('says what keeps the selection from being applied for, and leads back', async () => {
    const { user, store } = await renderPlace(STEP_1, { texts: { experts: '2', employees: '六千多' } });
    expect(screen.getByText('所选配置有 2 处需要修正，修正后才能申请。')).toBeTruthy();
    expect(screen.getByText('专家坐席数应为 3 或以上，现在是 2。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
    await press(user, '返回修改配置');
    expect(store.getState().place).toEqual({ tag: 'pricing' });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('has the days of an addition’s contract', async () => {
    const { container } = await renderPlace(STEP_1, {
      state: {
        draft: {
          mode: 'add',
          texts: {
            new: {},
            add: { experts: '2', start: '2025-01-01', term: '2', on: '2025-07-01' },
            renew: {},
          },
        },
      },
    });
    const page = within(container);
    expect(page.getByText('合同到期日')).toBeTruthy();
    const day = (name: string) =>
      container.querySelector(`[data-figure="${name}"]`)?.getAttribute('datetime');
    expect(day('date:start')).toBe('2025-01-01');
    expect(day('date:on')).toBe('2025-07-01');
    expect(day('date:expiry')).toBe('2027-01-01');
    expect(container.querySelector('[data-figure="total"]')?.getAttribute('value')).toBe('9600.00');
  });
});

describe('填写基础信息', () => {
  test('is reached by 下一步, and takes the focus', async () => {
    const { user } = await renderPlace(STEP_1);
    await press(user, '下一步');
    expect(currentStep()).toBe(2);
    expect(document.activeElement?.textContent).toBe('填写基础信息');
  });

  test('says what is wrong with a field once it is left, not before', async () => {
    const { user } = await renderPlace(STEP_2);
    await enter(user, '手机号', '1380013800');
    expect(problem('mobile')).toBeUndefined();
    await user.tab();
    expect(problem('mobile')).toBe('手机号应为 11 位，现在是 10 位。境外号码请以 + 和国家或地区代码开头。');
    expect(field('手机号').getAttribute('aria-invalid')).toBe('true');
    expect(problem('company')).toBeUndefined();
    await enter(user, '手机号', '13800138000');
    expect(problem('mobile')).toBeUndefined();
  });

  test('says all that is wrong when 下一步 is pressed, and goes to the first wrong field', async () => {
    const { user, store } = await renderPlace(STEP_2);
    await enter(user, '公司名称', '示例科技有限公司');
    await enter(user, '统一社会信用代码 选填', '91440300708461136A');
    await press(user, '下一步');
    expect(store.getState().place).toEqual(STEP_2);
    expect(document.activeElement?.id).toBe('applicant-creditCode');
    expect(problem('creditCode')).toBe(
      '统一社会信用代码“91440300708461136A”的校验位不符：按前 17 位，末位应为 T，现在是 A。请核对每一位。',
    );
    expect(problem('contactName')).toBe('请填写“联系人”。');
    expect(problem('email')).toBe('请填写“电子邮箱”。');
    expect(problem('wecomName')).toBeUndefined();
  });

  test('goes on with Enter in a field', async () => {
    const { user, store } = await renderPlace(STEP_2);
    await fillIn(user);
    await user.keyboard('{Enter}');
    expect(store.getState().place).toEqual(STEP_3);
  });

  test('keeps what was typed while other steps and places are open', async () => {
    const { user, store } = await renderPlace(STEP_2);
    await enter(user, '公司名称', '示例科技');
    await press(user, '上一步');
    expect(currentStep()).toBe(1);
    await press(user, '修改配置');
    const summary = within(screen.getByRole('complementary', { name: '费用' }));
    await user.click(summary.getByRole('button', { name: '下一步' }));
    await screen.findByRole('heading', { name: '选择套餐信息' });
    await press(user, '下一步');
    expect(store.getState().place).toEqual(STEP_2);
    expect(field('公司名称').value).toBe('示例科技');
  });

  test('refuses a pasted document by its length', async () => {
    const { user } = await renderPlace(STEP_2);
    await enter(user, '公司名称', '文'.repeat(5000));
    await user.tab();
    expect(problem('company')).toBe('公司名称应为 100 个字符或以内，现在是 2,000 个。');
  });
});

describe('在此设备上记住', () => {
  const KEY = 'ssc-calculator/applicant';
  const remember = () => screen.getByRole('checkbox', { name: '在此设备上记住' });

  test('is not ticked: nothing of the applicant is kept in the browser', async () => {
    const { storage, entries } = mapStorage();
    const { user } = await renderPlace(STEP_1, {
      services: testServices({ recordStorage: () => storage }),
    });
    await toConfirmation(user);
    expect(entries.size).toBe(0);
  });

  test('keeps the details while it is ticked, and deletes them when it is not', async () => {
    const { storage, entries } = mapStorage();
    const services = testServices({ recordStorage: () => storage });
    const { user } = await renderPlace(STEP_2, { services });
    await enter(user, '联系人', '李伟');
    await user.click(remember());
    expect(entries.get(KEY)).toContain('李伟');
    await enter(user, '公司名称', '示例科技');
    expect(entries.get(KEY)).toContain('示例科技');
    await user.click(remember());
    expect(entries.has(KEY)).toBe(false);
    expect(field('联系人').value).toBe('李伟');
  });

  test('fills the form in at the next visit', async () => {
    const { storage } = mapStorage();
    const services = testServices({ recordStorage: () => storage });
    const first = await renderPlace(STEP_2, { services });
    await fillIn(first.user);
    await first.user.click(remember());
    cleanup();
    await renderPlace(STEP_2, { services });
    expect(field('电子邮箱').value).toBe('liwei＠example.com');
    expect(remember()).toHaveProperty('checked', true);
  });

  test('says where the browser keeps nothing', async () => {
    const { user } = await renderPlace(STEP_2, { services: testServices({ recordStorage: () => null }) });
    await user.click(remember());
    expect(screen.getByText('浏览器不允许保存或空间不足，联系信息只在本次打开期间保留。')).toBeTruthy();
  });
});

describe('确认提交审核', () => {
  test('shows everything in its one form, and the rule on refunds', async () => {
    const { user } = await renderPlace(STEP_1, { texts: { ...EXAMPLE, 'robot-pro': '1' } });
    await toConfirmation(user);
    expect(currentStep()).toBe(3);
    expect(figure('total')).toBe('420280.00');
    expect(screen.getByText('13800138000')).toBeTruthy();
    expect(screen.getByText('liwei@example.com')).toBeTruthy();
    expect(screen.getByText('购买后暂不支持退费。')).toBeTruthy();
    expect(screen.getByText('机器人专业版没有公开标价，不在合计内，由销售另行报价。')).toBeTruthy();
    expect(screen.getByText('供应商在收到申请后 1 至 5 个工作日内答复。')).toBeTruthy();
    // Nobody takes the application here: no word of a result.
    expect(screen.queryByText(/3 至 5 分钟/)).toBeNull();
  });

  test('asks for the tick, and makes nothing without it', async () => {
    const { user } = await renderPlace(STEP_1);
    await toConfirmation(user);
    await press(user, '确认并生成申请');
    expect(screen.getByText('请先勾选，表示已核对以上内容。')).toBeTruthy();
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    expect(button('确认并生成申请')).toBeTruthy();
  });

  test('opened by the browser’s history before the form is filled in leads back to it', async () => {
    const { user, store } = await renderPlace(STEP_3);
    expect(screen.getByText('基础信息有 4 处需要填写或修正。')).toBeTruthy();
    await press(user, '返回填写基础信息');
    expect(store.getState().place).toEqual(STEP_2);
  });
});
