import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { untilInteractive } from './page-test';

export interface HostPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves one page at a port of its own, another origin than the calculator's; the path is the page's name. */
export async function serveHost(
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/pricing`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface FrameAttributes {
  readonly address: string;
  /** As in HTML, like `sandbox="allow-scripts"`. */
  readonly attributes?: string;
  readonly width?: number;
}

/** A host page with the calculator in a plain frame, and nothing of the calculator's own around it. */
export const hostWithFrame = ({ address, attributes = '', width = 900 }: FrameAttributes): string =>
  `<!doctype html><html lang="zh-CN"><title>Host</title><h1>Host</h1>
  <iframe title="Calculator" src="${address}" width="${width}" height="700" ${attributes}></iframe></html>`;

/** The calculator in the host's frame, as soon as it answers to keys and clicks. */
export async function framedPage(host: Page): Promise<Frame> {
  const frame = await frameOf(host);
  await untilInteractive(frame);
  return frame;
}

/** The first frame of a host page, loaded or not. */
export async function frameOf(host: Page): Promise<Frame> {
  const element = await host.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The element is no frame.');
  return frame;
}
