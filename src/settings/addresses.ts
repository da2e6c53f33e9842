/** Hosts of this machine: their pages may come without https, for tests. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/** An origin to the letter, as browsers write it: `https://www.example.com`, without a path or a slash at its end. */
export function isHostOrigin(text: string): boolean {
  // Browsers would let `*` stand in a name; here it would look like a pattern, and be none.
  if (!/^https?:\/\/[\w.:[\]-]+$/.test(text) || !URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOCAL_HOSTS.includes(hostname));
  return isSafe && origin === text;
}

/** The address of another site's page: https, and no name or password in it. */
export function isHttpsAddress(text: string): boolean {
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/**
 * The address of a file beside the page; `undefined` where it would come from elsewhere. Judged after resolution, as
 * the browser will read it. `base` is the page's own address.
 */
export function addressBeside(file: string, base: string): string | undefined {
  if (file === '' || !URL.canParse(file, base)) return undefined;
  const page = new URL(base);
  const { href, protocol, host, username, password } = new URL(file, page);
  const isBeside = protocol === page.protocol && host === page.host;
  return isBeside && username === '' && password === '' ? href : undefined;
}
