import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { hostingHeaders } from './hosting-headers';

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
  /** Headers of every answer, small letters, over those of the shipped hosting settings. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A server that nobody set up for the page: types of files, and no header else. */
  readonly isPlain?: boolean;
  /** Path that the folder is served under, encoded, with `/` at both ends. */
  readonly mount?: string;
  /** Answers every path that is no file with the page, as buckets for one-page applications do. */
  readonly fallsBack?: boolean;
}

const isFile = (folder: string, name: string): boolean =>
  !name.startsWith('..') && existsSync(join(folder, name));

/** Serves a folder under a path of its own on this machine, and nothing beside it. */
export async function serveFolder(
  folder: string,
  { files = {}, headers = {}, isPlain = false, mount = MOUNT, fallsBack = false }: ServingOptions = {},
): Promise<StaticSite> {
  const html = files['index.html'] ?? (await readFile(join(folder, 'index.html'), 'utf8'));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path.startsWith(mount) ? normalize(decodeURIComponent(path.slice(mount.length))) : '..';
    const asked = name === '.' || name === '' ? 'index.html' : name;
    const file = fallsBack && !isFile(folder, asked) ? 'index.html' : asked;
    try {
      if (file.startsWith('..')) throw new Error('outside of the folder');
      const body = files[file] ?? (await readFile(join(folder, file)));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, {
        ...(isPlain ? {} : hostingHeaders(file, html)),
        ...headers,
        'content-type': type,
      });
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  const { address, close } = await listenHere(server);
  return { address: address.replace(/\/$/, mount), close };
}

/** Lets a server listen on a free port of this machine alone. */
export async function listenHere(server: Server): Promise<StaticSite> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
