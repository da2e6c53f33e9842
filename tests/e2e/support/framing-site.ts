import { createServer } from 'node:http';

export interface FramingSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves a host's own page from another origin than the calculator's: files by their paths, kept in memory. */
export async function serveHost(files: Readonly<Record<string, string>>): Promise<FramingSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files[pathname];
    const type = TYPES[/\.[a-z]+$/.exec(pathname)?.[0] ?? '.html'] ?? 'text/plain';
    if (body === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
