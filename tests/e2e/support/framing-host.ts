import { createServer } from 'node:http';
import { listenHere, type StaticSite } from './static-site';

/** A page of another origin that has the calculator in a plain frame, a field before and one after it, and no script. */
export function serveFramingHost(calculator: string): Promise<StaticSite> {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>价格</title><main><h1>价格</h1>
    <input aria-label="搜索"><iframe title="价格计算器" width="900" height="600" src="${calculator}"></iframe>
    <input aria-label="邮箱"></main></html>`;
  const server = createServer((request, response) => {
    if (request.url !== '/') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  return listenHere(server);
}
