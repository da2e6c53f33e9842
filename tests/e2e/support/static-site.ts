import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Deep, and with a name that needs encoding: the page must not care where it lies. */
const MOUNT = '/docs/v2/%E4%BB%B7%E6%A0%BC/';

export interface StaticSite {
  /** The page's address, without a hash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServingOptions {
  /** Texts by their path in the folder: each is served in place of the file that lies there. */
  readonly files?: Readonly<Record<string, string>>;
  /** Headers of every answer, small letters. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a folder under a path of its own on this machine, and nothing beside it. */
export async function serveFolder(
  folder: string,
  { files = {}, headers = {} }: ServingOptions = {},
): Promise<StaticSite> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path.startsWith(MOUNT) ? normalize(decodeURIComponent(path.slice(MOUNT.length))) : '..';
    const file = name === '.' || name === '' ? 'index.html' : name;
    try {
      if (file.startsWith('..')) throw new Error('outside of the folder');
      const body = files[file] ?? (await readFile(join(folder, file)));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type });
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${MOUNT}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
