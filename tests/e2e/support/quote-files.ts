import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { eventually } from './reading-the-page';

export const SEND_TITLES = { 'zh-CN': '发送与导出', en: 'Send and export' } as const;

export async function openSendDialog(page: Page, name: string = SEND_TITLES['zh-CN']) {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

/** The file that a button of the send dialog makes. */
export async function saveFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = await openSendDialog(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button }).click();
  const file = await download;
  await eventually(() => dialog.getByRole('status').textContent()).toContain(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Drops a file on the page, as a visitor would from a folder. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    },
    [name, bytes.toString('base64')] as const,
  );
}
