import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The settings for nginx that the project ships. */
export const NGINX_SETTINGS = readFileSync(resolve(process.cwd(), 'hosting/nginx.conf'), 'utf8');

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ...NGINX_SETTINGS.matchAll(/^ *add_header (\S+) (?:"([^"]+)"|(\$\w+))(?: always)?;$/gm),
].map(([, name = '', text, variable = '']) => [name.toLowerCase(), text ?? variable]);

/**
 * The headers of one file, small letters, as the shipped settings for nginx give them. The policy is the served page's
 * own: where a change to the page makes the shipped one stale, one test says so, and the others can still be read.
 */
export function hostingHeaders(file: string, html: string): Record<string, string> {
  const served = (name: string, value: string): string => {
    if (value === '$ssc_caching') return cachingOf(file);
    return name === 'content-security-policy' ? `${pagePolicy(html)}; ${TEST_HOSTS}` : value;
  };
  return Object.fromEntries(HEADERS.map(([name, value]) => [name, served(name, value)]));
}

/** Whoever hosts the page adds the origins of host pages; those of the tests are on this machine, at any port. */
const TEST_HOSTS = "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*";

/** The policy that stands in a built page. */
export const pagePolicy = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

/** The value of one header in the shipped settings for nginx. */
export const shippedHeader = (name: string): string | undefined =>
  HEADERS.find(([each]) => each === name.toLowerCase())?.[1];

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
