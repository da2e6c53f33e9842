import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderMode } from '../../app/rendered-app';

const SAVE = { name: '下载日历提醒（.ics）' };
const FAILED = '日历文件没有生成成功，请重试。';

let files: { readonly name: string; readonly blob: Blob }[];
let blobs: Map<string, Blob>;

beforeEach(() => {
  files = [];
  blobs = new Map();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) files.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

const savedFile = async () => {
  await vi.waitFor(() => expect(files).toHaveLength(1));
  return { name: files[0]?.name, text: (await files[0]?.blob.text()) ?? '', type: files[0]?.blob.type };
};

test('saves the days that must not be missed as a calendar file, named by the expiry', async () => {
  const { user } = await renderMode(
    'add',
    { start: '2026-01-01', term: '2', on: '2026-07-01' },
    { today: '2026-07-01' },
  );
  await user.click(screen.getByRole('button', SAVE));
  const { name, text, type } = await savedFile();
  expect(name).toBe('ssc-contract-2028-01-01.ics');
  expect(type).toBe('text/calendar;charset=utf-8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20280101',
    'DTSTART;VALUE=DATE:20280401',
  ]);
  expect(text).toContain('SUMMARY:SSC 专业版合同到期，服务停止');
  expect(text).toContain('SUMMARY:SSC 专业版资源回收，数据无法恢复');
  expect(text.match(/^TRIGGER:.*$/gm)?.map((line) => line.trim())).toEqual([
    'TRIGGER:-P90D',
    'TRIGGER:-P30D',
    'TRIGGER:-P7D',
    'TRIGGER:-P90D',
    'TRIGGER:-P30D',
    'TRIGGER:-P7D',
  ]);
  // Made on the page's own day, not on the computer's.
  expect(text).toContain('DTSTAMP:20260701T000000Z');
});

test('of a renewal has the days of the old term and of the new one, each an entry of its own', async () => {
  const { user } = await renderMode('renew', { start: '2021-06-01', on: '2022-05-01', years: '2' });
  await user.click(screen.getByRole('button', SAVE));
  const { text } = await savedFile();
  expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20220601',
    'DTSTART;VALUE=DATE:20220901',
    'DTSTART;VALUE=DATE:20240601',
    'DTSTART;VALUE=DATE:20240901',
  ]);
  expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(4);
});

test('is in the page’s language', async () => {
  const { user } = await renderMode('add', {});
  await user.click(screen.getByRole('button', { name: 'English' }));
  await user.click(await screen.findByRole('button', { name: 'Calendar reminders (.ics)' }));
  const { text } = await savedFile();
  expect(text).toContain('SUMMARY:SSC Professional contract expires');
  expect(text).not.toMatch(/\p{Script=Han}/u);
});

test('that fails says so, and another try saves it', async () => {
  const { user } = await renderMode('add', {});
  vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
    throw new Error('no memory');
  });
  await user.click(screen.getByRole('button', SAVE));
  expect((await screen.findByText(FAILED)).getAttribute('role')).toBe('alert');
  expect(files).toEqual([]);

  await user.click(screen.getByRole('button', SAVE));
  expect((await savedFile()).text).toMatch(/^BEGIN:VCALENDAR/);
  expect(screen.queryByText(FAILED)).toBeNull();
});
