import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';

/** A host page that gives the frame the height it asks for, and tells what is seen where `tells` has it. */
const hostPage = (pageAddress: string, tells: boolean): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Host</title>
<style>body{margin:0} iframe{display:block;width:100%;height:300px;border:0} div{height:700px}</style>
<div><a id="before" href="#before">before</a></div>
<iframe id="calculator" name="ssc-" title="Calculator" src="${pageAddress}"></iframe>
<div><a id="after" href="#after">after</a></div>
<script>
  const frame = document.getElementById('calculator');
  const origin = new URL(frame.src).origin;
  const say = (message) => frame.contentWindow.postMessage({ ssc: 1, ...message }, origin);
  window.heights = [];
  window.tellSeen = () => {
    if (!${tells}) return;
    const { top, bottom } = frame.getBoundingClientRect();
    const from = Math.max(0, -top);
    say({ type: 'viewport', top: from, height: Math.max(0, Math.min(bottom, innerHeight) - top - from) });
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (data === 'a frame later') window.aFrameLater = heights.at(-1);
    if (data.type === 'hello') say({ type: 'connect', followsHeight: true, look: {} });
    if (data.type !== 'height') return;
    heights.push(data.height);
    frame.style.height = data.height + 'px';
    tellSeen();
  });
  addEventListener('scroll', tellSeen);
</script>`;

/** Serves the host page at an origin of its own. */
export async function serveTallHost(pageAddress: string, tells: boolean) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(hostPage(pageAddress, tells));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function calculatorFrame(page: Page): Frame {
  const frame = page.frame({ name: 'ssc-' });
  if (frame === null) throw new Error('The host has no frame.');
  return frame;
}

/** Scrolls the host, and waits until what was moved stands still. */
export async function scrollHost(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, to), top);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await calculatorFrame(page).waitForFunction(() => document.documentElement.dataset.seenMoves === undefined);
}

/** Where an element stands in the host's window, in CSS pixels from its upper edge. */
export async function inWindow(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  const offset = await page.evaluate(
    () => document.getElementById('calculator')?.getBoundingClientRect().top ?? 0,
  );
  return calculatorFrame(page).evaluate(
    ([wanted, from]) => {
      const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { top: Math.round(top + from), bottom: Math.round(bottom + from) };
    },
    [selector, offset] as const,
  );
}

export const hostHeights = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { heights: number[] }).heights);
