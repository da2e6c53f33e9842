import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { breakdown, currentBook, renderMode } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { listOf2027 } from '../../pricing/other-books';
import { bookWithSeatPrices } from '../../pricing/published-book';

// Loaded ahead: what a test waits for is the check, not the disk.
import '../../../src/screens/self-check/self-check-dialog';

const EXAMPLE = { employees: '6000', knowledge: '1', years: '2' };

let writeText: ReturnType<typeof vi.fn>;

beforeEach(() => {
  writeText = vi.fn(async () => undefined);
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
    this.open = true;
  });
  document.head.insertAdjacentHTML('beforeend', '<meta name="version" content="1.2.3 (abcdef0)">');
});
afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('meta[name="version"]')?.remove();
});

interface CheckOptions {
  /** The lists that the page has. */
  readonly priceBooks?: () => Promise<readonly PriceBook[]>;
  /** The one in force. */
  readonly book?: PriceBook;
  readonly isEnglish?: boolean;
}

async function openCheck({ priceBooks = async () => [currentBook], book, isEnglish }: CheckOptions = {}) {
  const texts = book === undefined ? EXAMPLE : {};
  const page = await renderMode('new', texts, {
    services: testServices({ priceBooks }),
    ...(book && { book }),
  });
  await breakdown();
  if (isEnglish) await page.user.click(screen.getByRole('button', { name: 'English' }));
  const name = isEnglish ? 'Check this calculator' : '核对计算器';
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await page.user.click(await screen.findByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  const outcome = () => dialog.getAllByRole('status')[0]?.textContent;
  return { ...page, dialog, outcome };
}

const finished = async (options?: CheckOptions) => {
  const opened = await openCheck(options);
  await opened.dialog.findByRole('button', { name: /^(?:复制核对结果|Copy the result)$/ });
  return opened;
};

const groupLines = () =>
  [...document.querySelectorAll('.check-group > summary')].map(({ textContent }) => textContent);

test('the check waits for no field: it was out of reach while one was refused', async () => {
  const { user } = await renderMode('new', { employees: '999' });
  await user.click(await screen.findByRole('button', { name: '核对计算器' }));
  expect(await screen.findByRole('dialog', { name: '核对计算器' })).toBeTruthy();
});

describe('the check', () => {
  test('says what it does while it runs, and then that all agrees', async () => {
    const { dialog, outcome } = await openCheck();
    expect(outcome()).toBe('正在核对 145 项…');
    expect(dialog.getByRole('progressbar', { name: '正在核对 145 项…' })).toBeTruthy();
    await waitFor(() => expect(outcome()).toBe('全部 145 项一致 共比较 2,078 个数值'));
    expect(dialog.queryByRole('progressbar')).toBeNull();
    expect(dialog.queryByRole('heading', { name: '不一致的数值' })).toBeNull();
  });

  test('names version, lists and day', async () => {
    await finished();
    const facts = [...document.querySelectorAll('.check-facts > div')].map(({ children: [name, text] }) => [
      name?.textContent,
      text?.textContent.trim(),
    ]);
    expect(facts).toEqual([
      ['页面版本', '1.2.3 (abcdef0)'],
      ['现行价目', 'ssc-pro-2022-10-18'],
      ['用例所用价目', 'ssc-pro-2022-10-18 ssc-pro-2027-01-01 ssc-pro-bare'],
      ['核对日期', '2026年3月5日（北京时间）'],
    ]);
  });

  test('counts its groups, the vendor’s examples first and the visitor’s quote last', async () => {
    await finished();
    expect(groupLines()).toEqual([
      '官网示例 ✓ 5/5 一致',
      '新购 ✓ 30/30 一致',
      '增购 ✓ 49/49 一致',
      '续费 ✓ 29/29 一致',
      '不予计价 ✓ 21/21 一致',
      '合同的变更 ✓ 10/10 一致',
      '您屏幕上的报价 ✓ 1/1 一致',
    ]);
  });

  test('shows every scenario with its link and figures, and none of them as a figure of the page', async () => {
    const { user, dialog } = await finished();
    const shown = document.querySelectorAll('[data-figure]').length;
    await user.click(dialog.getByText('官网示例'));
    await user.click(await dialog.findByText(/^购买指南的增购示例/));
    const table = await dialog.findByRole('table', { name: /^购买指南的增购示例/ });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('合计¥9,600.00');
    expect(rows).toContain('专家坐席数¥9,600.00');
    expect(rows).toContain('剩余月数18');
    expect(rows).toContain('到期日2026-05-20');
    expect(rows).toContain('合计的算式2×1×3000 + 2×6×300');
    expect(dialog.getByText('链接 #/add?start=2024-05-20&term=2&on=2024-11-20&experts=2')).toBeTruthy();
    expect(document.querySelectorAll('[data-figure]')).toHaveLength(shown);
  });

  test('shows the visitor’s own quote, a contract by its days, and why something is refused', async () => {
    const { user, dialog } = await finished();
    const openItem = async (group: string, title: RegExp) => {
      await user.click(dialog.getByText(group));
      await user.click(await dialog.findByText(title));
      return (await dialog.findByRole('table', { name: title })).textContent;
    };
    expect(await openItem('您屏幕上的报价', /^新购，合计 ¥420,280\.00/)).toContain(
      '合计的算式的值¥420,280.00',
    );
    expect(await openItem('合同的变更', /^2 月 29 日开通/)).toContain('2025-01-31已购年限1到期日2025-02-28');
    expect(await openItem('不予计价', /^合同 9 年/)).toContain('已购年限：原因超出上限已购年限：建议改为8');
  });

  test('reads in English, titles too', async () => {
    const { user, dialog, outcome } = await finished({ isEnglish: true });
    expect(outcome()).toBe('All 145 items agree 2,078 figures compared');
    expect(groupLines()[0]).toBe('Vendor’s examples ✓ 5 of 5 agree');
    await user.click(dialog.getByText('Vendor’s examples'));
    await user.click(await dialog.findByText(/^The guide’s late renewal/));
    const table = await dialog.findByRole('table', { name: /^The guide’s late renewal/ });
    expect(table.textContent).toContain('Days lost61');
  });
});

describe('a price that is wrong', () => {
  const wrong = { priceBooks: async () => [bookWithSeatPrices('3000', '1881')] };

  test('is told with the scenario, the figure, what was expected and what was found', async () => {
    const { dialog, outcome } = await finished(wrong);
    expect(outcome()).toMatch(/^145 项中有 \d+ 项不一致/);
    const about = dialog.getByRole('heading', { name: '不一致的数值' });
    expect(about.parentElement?.textContent).toContain('请不要使用本页的结果');
    const table = dialog.getByRole('table', { name: /^购买指南的新购示例：6000 人/ });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '数值预期本页',
      '合计420280.00420286.00',
      '基础服务小计405280.00405286.00',
      '工单坐席数11280.0011286.00',
      expect.stringMatching(/^合计的算式.*3×1880.*3×1881/),
    ]);
    expect(groupLines()[0]).toBe('官网示例 ✗ 1/5 一致');
  });

  test('stands in the copied result', async () => {
    const { user, dialog } = await finished({ ...wrong, isEnglish: true });
    await user.click(dialog.getByRole('button', { name: 'Copy the result' }));
    const text = String(writeText.mock.calls[0]?.[0]);
    expect(text).toMatch(/^\d+ of 145 items differ · /m);
    expect(text).toContain('Vendor’s examples: 1 of 5 agree');
    expect(text).toContain('1 knowledge cloud, 2 years (new/published-example-new-purchase)');
    expect(text).toContain('Total: expected 420280.00, found 420286.00');
  });
});

describe('the result', () => {
  test('is copied as text', async () => {
    const { user, dialog } = await finished();
    await user.click(dialog.getByRole('button', { name: '复制核对结果' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      [
        '企业共享服务中心 专业版 价格计算器 · 核对计算器',
        '全部 145 项一致 · 共比较 2,078 个数值',
        '',
        '页面版本：1.2.3 (abcdef0)',
        '现行价目：ssc-pro-2022-10-18',
        '用例所用价目：ssc-pro-2022-10-18、ssc-pro-2027-01-01、ssc-pro-bare',
        '核对日期：2026年3月5日（北京时间）',
        '页面地址：https://example.com/pricing/',
        '',
        '官网示例：5/5 一致',
        '新购：30/30 一致',
        '增购：49/49 一致',
        '续费：29/29 一致',
        '不予计价：21/21 一致',
        '合同的变更：10/10 一致',
        '您屏幕上的报价：1/1 一致',
      ].join('\n'),
    );
    expect(dialog.getByText('核对结果已复制，可粘贴到邮件或报销附件中。')).toBeTruthy();
  });

  test('is selected for copying by hand where the clipboard is forbidden', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    const { user, dialog } = await finished();
    await user.click(dialog.getByRole('button', { name: '复制核对结果' }));
    const field = await dialog.findByLabelText<HTMLTextAreaElement>('待复制的核对结果');
    expect(field.value).toContain('全部 145 项一致');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });
});

describe('a list of a host’s own', () => {
  const own = { ...listOf2027, id: 'own-list' };
  const OWN = /现行价目不在用例之内/;

  test('is checked by the quote on screen alone, and that is said', async () => {
    const { user, dialog, outcome } = await finished({ book: own });
    expect(outcome()).toMatch(/^全部 145 项一致/);
    expect(dialog.getByText(OWN)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '复制核对结果' }));
    expect(String(writeText.mock.calls[0]?.[0])).toMatch(OWN);
  });

  test('that says the same as one of the page’s is itself what the scenarios are priced with', async () => {
    const { dialog } = await finished({ book: structuredClone(currentBook) });
    expect(dialog.queryByText(OWN)).toBeNull();
  });
});

test('lists that can’t be loaded are told, and nothing passes for checked', async () => {
  const { dialog, outcome } = await openCheck({ priceBooks: () => Promise.reject(new Error('offline')) });
  await waitFor(() => expect(outcome()).toBe('价目没有加载成功，没有核对。请关闭后再试。'));
  expect(dialog.queryByText(/一致/)).toBeNull();
});

test('a page without a version says that it does not know it', async () => {
  document.querySelector('meta[name="version"]')?.remove();
  const { dialog } = await finished();
  expect(dialog.getByText('未知')).toBeTruthy();
});

test('the dialog closes', async () => {
  const { user, dialog } = await finished();
  await user.click(dialog.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
