import { onTestFinished } from 'vitest';
import shippedSettings from '../../../public/settings.json?raw';
import listOf2027 from '../../../scenarios/price-books/ssc-pro-2027-01-01.json?raw';
import { BUILT_FOLDER } from './built-folder';
import { serveFolder } from './static-site';

const SETTINGS = JSON.stringify({ ...JSON.parse(shippedSettings), priceBook: 'price-list.json' });

/** The built page with the list of 2027 beside it; where it is not in force yet, until `changeList`. */
export async function otherListSite({ isInForce = true } = {}) {
  const files: Record<string, string> = { 'price-list.json': listOf2027 };
  const changeList = () => {
    files['settings.json'] = SETTINGS;
  };
  if (isInForce) changeList();
  const site = await serveFolder(BUILT_FOLDER, { files });
  onTestFinished(() => site.close());
  return { site, changeList };
}
