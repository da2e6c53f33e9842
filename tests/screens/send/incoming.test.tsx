import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, renderApp } from '../../app/rendered-app';

// Loaded ahead: what a test waits for is the page, not the disk.
import '../../../src/screens/send/incoming';
import '../../../src/screens/shell/quoted-then-changes';

const LINK = 'https://example.com/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';
const WHOLE = `${LINK}&book=ssc-pro-2022-10-18&quoted=420280.00`;
const TITLE = /价格计算器/;

const dataOf = (files: readonly File[], text = '') => ({
  types: files.length > 0 ? ['Files'] : ['text/plain'],
  files,
  getData: () => text,
});
const fileOf = (content: string, name = '报价.txt') => new File([content], name);

const drop = (files: readonly File[]) =>
  act(async () => {
    fireEvent.drop(document.body, { dataTransfer: dataOf(files) });
  });
const paste = (text: string, target: Element = document.body) =>
  act(async () => {
    fireEvent.paste(target, { clipboardData: dataOf([], text) });
  });

const csvStating = (employees: string, total: string) =>
  `quotation,x\r\nemployees,x,${employees}\r\nexperts,x,18000\r\ntickets,x,11280\r\nrobots,x,256000\r\nknowledge,x,15000\r\ntotal,x,${total}\r\nlink,x,${WHOLE}\r\n`;

describe('a file that is dropped on the page', () => {
  test('opens beside the visitor’s own work, with one click back', async () => {
    const { user } = renderApp({ experts: '50' });
    const own = figure('total');
    await drop([fileOf(WHOLE)]);
    expect(await screen.findByText('已打开文件“报价.txt”中的报价。')).toBeTruthy();
    expect(figure('total')).toBe('420280.00');
    await user.click(screen.getByRole('button', { name: /返回我的新购配置/ }));
    expect(figure('total')).toBe(own);
  });

  test('that is none of ours changes nothing, and it is said why', async () => {
    const { user, store } = renderApp({ experts: '50' });
    const before = store.getState().draft;
    await drop([fileOf('hello', 'notes.txt')]);
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('文件“notes.txt”没有打开：其中没有本页的报价链接。');
    expect(notice.textContent).toContain('页面上的内容没有改变。');
    expect(store.getState().draft).toBe(before);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: TITLE }));
  });

  test.each([
    [
      'too large',
      () => Object.defineProperty(fileOf('', 'big.csv'), 'size', { value: 50_000_000 }),
      '大小为 50 MB，超过 5 MB',
    ],
    [
      'from a newer version',
      () => fileOf('{"kind":"ssc-quote","version":9}'),
      '它的格式是第 9 版，本页只认识到第 1 版',
    ],
    ['cut off', () => fileOf('{"kind":"ssc-quote","ver'), '内容不完整，结尾处缺失'],
    ['damaged', () => fileOf('{"kind":"ssc-quote","version":1}'), '内容已损坏'],
    [
      'a backup of all records',
      () => fileOf('{"kind":"ssc-ledger","version":1}'),
      '是全部记录的备份，不是一份报价',
    ],
  ])('%s: the sentence says so', async (_, file, sentence) => {
    renderApp();
    await drop([file()]);
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  });

  test('with others: the first is opened, and that is said', async () => {
    renderApp();
    await drop([fileOf(WHOLE), fileOf('hello')]);
    expect((await screen.findByText(/一次打开一份/)).textContent).toContain('共 2 个文件，只打开了第一个');
    expect(figure('total')).toBe('420280.00');
  });

  test('shows where to let go while it is held over the page', async () => {
    renderApp();
    const over = { dataTransfer: dataOf([fileOf('')]) };
    await act(async () => {
      expect(fireEvent.dragOver(document.body, over), 'the browser must not open the file itself').toBe(
        false,
      );
    });
    expect(await screen.findByText(/松开鼠标/)).toBeTruthy();
    await act(async () => {
      fireEvent.dragLeave(document.body, over);
    });
    expect(screen.queryByText(/松开鼠标/)).toBeNull();
  });

  test('text that is dragged is left to the browser', async () => {
    renderApp();
    expect(fireEvent.dragOver(document.body, { dataTransfer: dataOf([], LINK) })).toBe(true);
  });
});

describe('what is pasted', () => {
  test('outside of fields opens as a file does', async () => {
    renderApp();
    await paste(`看看：${LINK}`);
    expect(await screen.findByText('已打开粘贴的内容中的报价。')).toBeTruthy();
    expect(figure('total')).toBe('420280.00');
  });

  test('into a field stays in the field’s hands', async () => {
    const { store } = renderApp();
    await paste(LINK, screen.getByLabelText('员工数'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(store.getState().origin).toBe('own');
    expect(screen.queryByText(/已打开/)).toBeNull();
  });
});

describe('amounts that a file states', () => {
  test('are shown line by line where they are not what the quote comes to, and never priced with', async () => {
    const { user } = renderApp();
    await drop([fileOf(csvStating('1.00', '300281.00'), 'x.csv')]);
    expect(await screen.findByText('文件所载合计 ¥300,281.00，按现行价目计算是 ¥420,280.00。')).toBeTruthy();
    expect(figure('total')).toBe('420280.00');
    await user.click(screen.getByText('逐行比较：1 行有变化'));
    const table = screen.getByRole('table', { name: '各行当时与现在的金额' });
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['项目', '文件所载', '现行价目', '相差'],
      ['员工数', '¥1.00', '¥120,000.00', '+¥119,999.00'],
      ['合计', '¥300,281.00', '¥420,280.00', '+¥119,999.00'],
    ]);
  });

  test('are said of lines too where the total is right', async () => {
    renderApp();
    await drop([fileOf(csvStating('1.00', '420280.00'))]);
    expect(await screen.findByText(/有些行的金额不同/)).toBeTruthy();
  });

  test('that are right are no matter', async () => {
    const { store } = renderApp();
    await drop([fileOf(csvStating('120000.00', '420280.00'))]);
    expect(await screen.findByText(/已打开/)).toBeTruthy();
    expect(store.getState().record).toEqual({ bookId: 'ssc-pro-2022-10-18', quotedYuan: '420280.00' });
    expect(screen.queryByText(/文件所载/)).toBeNull();
  });
});
