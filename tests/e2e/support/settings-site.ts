import { onTestFinished } from 'vitest';
import shippedSettings from '../../../public/settings.json?raw';
import { BUILT_FOLDER } from './built-folder';
import type { Visit } from './page-test';
import { serveFolder } from './static-site';

/** The built page with these files laid over it. */
export async function siteWith(files: Readonly<Record<string, string>>) {
  const site = await serveFolder(BUILT_FOLDER, { files });
  onTestFinished(() => site.close());
  return site;
}

/** The settings as they ship, with some of another value. */
export const settingsWith = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...JSON.parse(shippedSettings), ...changes });

/** Opens the page with files that it has trouble with, without waiting for it to answer. */
export async function visitBroken(visit: Visit, files: Readonly<Record<string, string>>, trouble: RegExp) {
  return visit({ site: await siteWith(files), dontWait: true, expectedTrouble: [trouble] });
}
