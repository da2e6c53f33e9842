import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS_REQUIRED } from './chromium';
import { NGINX_SETTINGS } from './hosting-headers';
import type { StaticSite } from './static-site';

const USUAL_PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

const named = process.env.NGINX_PATH;

export const NGINX_PATH = (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));

export const NO_NGINX = `no nginx was found (${named ? `nothing is at NGINX_PATH, ${named}` : 'set NGINX_PATH where it is in an unusual place'}).`;

export const SKIPS_NGINX = NGINX_PATH === undefined && !BROWSERS_REQUIRED;

const TYPES = '/etc/nginx/mime.types';

/** Serves a built folder by the shipped settings, changed in nothing but the port and the folder's place. */
export async function serveByNginx(folder: string): Promise<StaticSite> {
  if (NGINX_PATH === undefined) throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_NGINX}`);
  const home = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  // A copy: nginx's workers may run as a user that can't read the folder where it lies.
  await cp(folder, join(home, 'site'), { recursive: true });
  await mkdir(join(home, 'logs'));
  const settings = NGINX_SETTINGS.replace('listen 8080;', `listen 127.0.0.1:${port};`).replace(
    'alias /srv/ssc-calculator/;',
    `alias ${home}/site/;`,
  );
  await writeFile(join(home, 'nginx.conf'), MAIN(home, settings));
  const process_ = spawn(
    NGINX_PATH,
    ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')],
    {
      stdio: 'inherit',
    },
  );
  const address = `http://127.0.0.1:${port}/calculator/`;
  await untilAnswering(address);
  return {
    address,
    close: async () => {
      const ended = new Promise((resolve) => process_.once('exit', resolve));
      process_.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true });
    },
  };
}

/** What a distribution's own nginx.conf has around the files of conf.d. */
const MAIN = (home: string, settings: string): string => `
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  ${existsSync(TYPES) ? `include ${TYPES};` : 'types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; }'}
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
${settings}
}
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port.');
  return bound.port;
}

async function untilAnswering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${address}.`);
}
