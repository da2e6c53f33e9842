import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST_FOLDER = fileURLToPath(new URL('./host', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface DemoOptions {
  /** The built page. */
  readonly folder: string;
  /** Ports on this machine; 0 takes a free one. */
  readonly pagePort: number;
  readonly hostPort: number;
}

export interface Demo {
  /** Address of the calculator's folder, with `/` at its end. */
  readonly pageAddress: string;
  /** Address of the pricing page that embeds it: another origin. */
  readonly hostAddress: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page, whose settings allow the host, and a pricing page of another origin that embeds it. */
export async function startDemo({ folder, pagePort, hostPort }: DemoOptions): Promise<Demo> {
  let hosts: string[] = [];
  const page = await listen(pagePort, async (path, response) => {
    // The host's module script comes from here: without this the browser takes none of another origin.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-cache');
    if (path === 'settings.json') send(response, '.json', JSON.stringify({ version: 1, hosts }));
    else send(response, extname(path), await readFile(join(folder, path)));
  });
  const host = await listen(hostPort, async (path, response) => {
    const file = await readFile(join(HOST_FOLDER, path));
    response.setHeader('content-security-policy', hostPolicy(page.origin));
    response.setHeader('cache-control', 'no-cache');
    const isText = extname(path) === '.html';
    send(
      response,
      extname(path),
      isText ? `${file}`.replaceAll('https://calculator.example/', `${page.origin}/`) : file,
    );
  });
  hosts = [host.origin];
  return {
    pageAddress: `${page.origin}/`,
    hostAddress: `${host.origin}/`,
    close: async () => {
      await Promise.all([page.close(), host.close()]);
    },
  };
}

/** As strict as a policy can be: what a host needs for the calculator is `script-src` and `frame-src` of its origin. */
const hostPolicy = (page: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${page}`,
    "style-src 'self'",
    "img-src 'self'",
    `frame-src ${page}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

type Answer = (path: string, response: ServerResponse) => Promise<void>;

interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

async function listen(port: number, answer: Answer): Promise<Served> {
  const server = createServer(async (request: IncomingMessage, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const path = normalize(decodeURIComponent(pathname)).replace(/^\/+/, '') || 'index.html';
      if (path.startsWith('..')) throw new Error('outside of the folder');
      await answer(path, response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The demo server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, extension: string, body: string | Buffer): void {
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.end(body);
}
