import type { Page } from 'playwright-core';

export const ANY_SCRIPT = /\.js$/;
export const SETTINGS_FILE = /\/settings\.json$/;
export const COST_LIST_SCRIPT = /\/cost-list-[^/]*\.js$/;
export const ADD_ON_SCRIPT = /\/add-on-[^/]*\.js$/;
export const RENEWAL_SCRIPT = /\/renewal-[^/]*\.js$/;
export const HOST_SCRIPT = /\/join-host-[^/]*\.js$/;
/** Styles that a part brings with it; the page's own are called `index`. */
export const STYLES_OF_PARTS = /\/(?!index-)[^/]*\.css$/;
export const ENGLISH_SCRIPT = /\/en-[^/]*\.js$/;

/** Requests for such addresses get no answer until the returned function lets them go. */
export async function holdBack(page: Page, address: RegExp): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = [];
  let isHolding = true;
  await page.route(address, async (route) => {
    if (isHolding) held.push(() => route.continue());
    else await route.continue();
  });
  return async () => {
    isHolding = false;
    for (const letGo of held) await letGo();
  };
}

/** Requests for such addresses fail, as on a broken connection, until the returned function mends it. */
export async function breakOff(page: Page, address: RegExp): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}
