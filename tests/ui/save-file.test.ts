import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/ui/save-file';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a text is saved under its name and with its type, and its address is given up once it was fetched', async () => {
  const created = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:page/1');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: { href: string; download: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, download: this.download });
  });

  saveFile('contract.ics', 'text/calendar;charset=utf-8', '合同\r\n');
  expect(clicked).toEqual([{ href: 'blob:page/1', download: 'contract.ics' }]);
  const [blob] = created.mock.calls[0] as [Blob];
  expect(blob.type).toBe('text/calendar;charset=utf-8');
  expect(await blob.text()).toBe('合同\r\n');

  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledWith('blob:page/1');
});

test('nothing of it stays in the page', () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:page/1');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  saveFile('contract.ics', 'text/calendar', '');
  expect(document.querySelector('a')).toBeNull();
});
