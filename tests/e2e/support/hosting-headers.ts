import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The settings for nginx that the project ships. */
export const NGINX_SETTINGS = readFileSync(resolve(process.cwd(), 'hosting/nginx.conf'), 'utf8');

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ...NGINX_SETTINGS.matchAll(/^ *add_header (\S+) (?:"([^"]+)"|(\$\w+))(?: always)?;$/gm),
].map(([, name = '', text, variable = '']) => [name.toLowerCase(), text ?? variable]);

/** The headers of one file, small letters, as the shipped settings for nginx give them; test hosts may frame it. */
export const hostingHeaders = (file: string): Record<string, string> =>
  Object.fromEntries(
    HEADERS.map(([name, value]) => [
      name,
      value === '$ssc_caching' ? cachingOf(file) : value.replace(SHIPPED_HOSTS, TEST_HOSTS),
    ]),
  );

/** Whoever hosts the page adds the origins of host pages; those of the tests are on this machine, at any port. */
const SHIPPED_HOSTS = "frame-ancestors 'self'";
const TEST_HOSTS = `${SHIPPED_HOSTS} http://127.0.0.1:* http://localhost:*`;

/** By the `map` of the settings, whose patterns are regular expressions. */
function cachingOf(file: string): string {
  const [, map = ''] = /^map \$uri \$ssc_caching \{(.*?)^\}/ms.exec(NGINX_SETTINGS) ?? [];
  const rows = [...map.matchAll(/^ *"?(\S+?)"? "([^"]+)";$/gm)].map(([, pattern = '', value = '']) => ({
    pattern,
    value,
  }));
  const ofFile = rows.find(
    ({ pattern }) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(`/${file}`),
  );
  const row = ofFile ?? rows.find(({ pattern }) => pattern === 'default');
  if (row === undefined) throw new Error('hosting/nginx.conf has no default for $ssc_caching.');
  return row.value;
}
