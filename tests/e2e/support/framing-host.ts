import { createServer } from 'node:http';
import type { AnyPage } from './any-browser';
import { listenHere, type StaticSite } from './static-site';

const PLAIN_FRAME = 'plain';
const ELEMENT = 'element';

const hostPage = (calculator: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>价格</title><main><h1>价格</h1>
  <input aria-label="搜索">${calculator}<input aria-label="邮箱"></main></html>`;

export interface FramingHost extends StaticSite {
  /** The page with the calculator in a frame, no script of ours in it. */
  readonly plainFrame: string;
  /** The page with the custom element. */
  readonly element: string;
}

/** Pages of another origin around the calculator at an address, with a field before and one after it. */
export async function serveFramingHost(calculator: string): Promise<FramingHost> {
  const pages: Readonly<Record<string, string>> = {
    [PLAIN_FRAME]: hostPage(
      `<iframe title="价格计算器" width="900" height="600" src="${calculator}"></iframe>`,
    ),
    [ELEMENT]: hostPage(
      `<script type="module" src="${calculator}embed.js"></script><ssc-calculator></ssc-calculator>`,
    ),
  };
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '').slice(1)];
    if (page === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const site = await listenHere(server);
  return {
    ...site,
    plainFrame: `${site.address}${PLAIN_FRAME}`,
    element: `${site.address}${ELEMENT}`,
  };
}

/** The calculator in the frame of such a page. */
export const inItsFrame = (page: AnyPage) =>
  page.within(
    () =>
      document.querySelector('iframe') ??
      document.querySelector('ssc-calculator')?.shadowRoot?.querySelector('iframe'),
  );
