import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostingHeaders } from '../e2e/support/hosting-headers';
import { listenHere, type StaticSite } from '../e2e/support/static-site';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The level of hosting/nginx.conf. */
const GZIP_LEVEL = 6;

/** Where the page lies in a site of other pages. */
const MOUNT = '/prices/calc/';

export interface GzipServing {
  /** Texts by their path in the folder: each is served in place of the file that lies there. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Serves a folder as hosting/nginx.conf would: under a path, with gzip, its caching and its headers. */
export function serveWithGzip(folder: string, { files = {} }: GzipServing = {}): Promise<StaticSite> {
  const read = (name: string): Buffer => Buffer.from(files[name] ?? readFileSync(join(folder, name)));
  const html = read('index.html').toString();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asked = path.startsWith(MOUNT) ? normalize(decodeURIComponent(path.slice(MOUNT.length))) : '..';
    const name = asked === '.' || asked === '' ? 'index.html' : asked;
    const type = TYPES[extname(name)];
    if (name.startsWith('..') || type === undefined || !existsSync(join(folder, name))) {
      response.writeHead(404).end();
      return;
    }
    const body = gzipSync(read(name), { level: GZIP_LEVEL });
    response.writeHead(200, {
      ...hostingHeaders(name, html),
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  return listenHere(server).then(({ address, close }) => ({ address: address.replace(/\/$/, MOUNT), close }));
}
