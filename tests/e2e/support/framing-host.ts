import { createServer } from 'node:http';
import type { AnyPage } from './any-browser';
import { listenHere, type StaticSite } from './static-site';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page of another origin with fields before and after a plain frame, and no script of its own. */
export async function serveFramingHost(framed: string): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const hash = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').search.slice(1));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="zh-CN"><title>价格</title><input aria-label="before">
      <iframe title="价格计算器" width="900" height="600" src="${escaped(framed + hash)}"></iframe>
      <input aria-label="after"></html>`,
    );
  });
  return listenHere(server);
}

/** The calculator in the frame of such a page. */
export const inPlainFrame = (page: AnyPage) => page.within(() => document.querySelector('iframe'));
