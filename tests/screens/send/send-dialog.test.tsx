import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as workbook from '../../../src/documents/workbook/write-workbook';
import { renderApp } from '../../app/rendered-app';
import { catchSavedFiles, type SavedFile } from '../saved-files';

// Loaded ahead: what a test waits for is the page, not the disk.
import '../../../src/screens/send/send-dialog';

const EXAMPLE = { employees: '6000', knowledge: '1', years: '2' };
const LINK =
  'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';

let files: readonly SavedFile[];
let writeText: ReturnType<typeof vi.fn>;
let copyCommand: ReturnType<typeof vi.fn>;

beforeEach(() => {
  files = catchSavedFiles();
  writeText = vi.fn(async () => undefined);
  copyCommand = vi.fn(() => true);
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
    this.open = true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openDialog(texts = EXAMPLE, share?: (data: ShareData) => Promise<void>) {
  const { user, store } = renderApp(texts);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: copyCommand, configurable: true });
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  await user.click(screen.getByRole('button', { name: '发送与导出' }));
  const dialog = await screen.findByRole('dialog', { name: '发送与导出' });
  const press = (name: string) => user.click(within(dialog).getByRole('button', { name }));
  const answer = () => within(dialog).getByRole('status').textContent;
  return { user, store, dialog, press, answer };
}

describe('the link', () => {
  test('stands in a field and beside its QR code, and is copied', async () => {
    const { dialog, press, answer } = await openDialog();
    expect(within(dialog).getByLabelText<HTMLInputElement>('报价链接').value).toBe(LINK);
    expect(within(dialog).getByRole('img', { name: '报价链接的二维码' })).toBeTruthy();
    expect(within(dialog).getByText(LINK)).toBeTruthy();
    expect(answer()).toBe('');
    await press('复制链接');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK);
    expect(answer()).toBe('链接已复制，可粘贴到聊天或邮件中。');
  });

  test('is selected for copying by hand where the clipboard is forbidden', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    const { dialog, press, answer } = await openDialog();
    await press('复制链接');
    const field = within(dialog).getByLabelText<HTMLInputElement>('报价链接');
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
    expect(answer()).toContain('浏览器不允许写入剪贴板');
  });

  test('goes to the system’s share sheet only where there is one', async () => {
    const { dialog } = await openDialog();
    expect(within(dialog).queryByRole('button', { name: '系统分享' })).toBeNull();
  });

  test('is shared with the number of the quote; who thinks better of it is told nothing, a failure is said', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    const { press, answer } = await openDialog(EXAMPLE, share);
    await press('系统分享');
    expect(share).toHaveBeenCalledWith({ title: expect.stringMatching(/^报价单 Q20260305-/), url: LINK });
    share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    await press('系统分享');
    expect(answer()).toBe('');
    share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await press('系统分享');
    expect(answer()).toBe('系统分享没有成功，请改用复制链接。');
  });
});

describe('files', () => {
  test.each([
    [
      'CSV 表格（.csv）',
      /^SSC报价-Q20260305-[2-9A-HJ-NP-Z]{5}\.csv$/,
      'text/csv;charset=utf-8',
      'total,合计,,,,,420280.00',
    ],
    [
      'JSON 数据（.json）',
      /^SSC报价-Q20260305-[2-9A-HJ-NP-Z]{5}\.json$/,
      'application/json',
      '"total": "420280.00"',
    ],
  ])('%s is saved under its number', async (button, name, type, content) => {
    const { press, answer } = await openDialog();
    await press(button);
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toMatch(name);
    expect(files[0]?.blob.type).toBe(type);
    expect(await files[0]?.blob.text()).toContain(content);
    expect(answer()).toBe(
      `已生成 ${files[0]?.name} 并交给浏览器下载。下载列表中没有时，可能是浏览器或所在的页面不允许下载，请改用链接或复制内容。`,
    );
  });

  test('the workbook is written by what loads with the click', async () => {
    vi.spyOn(workbook, 'writeWorkbook').mockResolvedValue(new Blob(['a workbook']));
    const { press } = await openDialog();
    await press('Excel 工作簿（.xlsx）');
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toMatch(/^SSC报价-Q20260305-[2-9A-HJ-NP-Z]{5}\.xlsx$/);
    expect(await files[0]?.blob.text()).toBe('a workbook');
  });

  test('one that can’t be made says so', async () => {
    vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
      throw new Error('no memory');
    });
    const { press, answer } = await openDialog();
    await press('CSV 表格（.csv）');
    expect(files).toEqual([]);
    expect(answer()).toBe('CSV 表格（.csv）没有生成成功，请重试。');
  });
});

describe('copies', () => {
  test('the text goes to the clipboard', async () => {
    const { press, answer } = await openDialog();
    await press('复制为文字');
    expect(writeText.mock.calls[0]?.[0]).toContain('合计 ¥420,280.00');
    expect(answer()).toBe('文字已复制，可粘贴到聊天中。');
  });

  test('the table goes there as HTML and as text', async () => {
    const parts = new Map<string, string>();
    copyCommand.mockImplementation(() => {
      const clipboardData = { setData: (type: string, content: string) => parts.set(type, content) };
      return !document.dispatchEvent(
        Object.assign(new Event('copy', { cancelable: true }), { clipboardData }),
      );
    });
    const { press, answer } = await openDialog();
    await press('复制为表格');
    expect(copyCommand).toHaveBeenCalledWith('copy');
    expect([...parts.keys()]).toEqual(['text/html', 'text/plain']);
    expect(parts.get('text/html')).toContain('<table');
    expect(parts.get('text/plain')).toContain('合计\t\t\t\t\t420280.00');
    expect(answer()).toBe('表格已复制，可粘贴到 Excel、Word 或企业微信文档。');
  });

  test('what the clipboard does not take stands there selected', async () => {
    copyCommand.mockReturnValue(false);
    const { dialog, press, answer } = await openDialog();
    await press('复制为表格');
    const field = within(dialog).getByLabelText<HTMLTextAreaElement>('待复制的内容');
    expect(field.value).toContain('420280.00');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
    expect(answer()).toContain('请按 Ctrl+C');
    await press('复制为文字');
    expect(within(dialog).queryByLabelText('待复制的内容')).toBeNull();
  });
});
