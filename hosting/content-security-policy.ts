import { createHash } from 'node:crypto';

/** All but `script-src`, which has hashes of its own for each page, and `frame-ancestors`, which only a header can say. */
const OTHER_DIRECTIVES = [
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;

/**
 * What a page may load and run: only files beside it and the scripts that stand in it, each by its hash.
 *
 * @param html The page's final text: a script that changes by one character needs another policy.
 * @returns A Content-Security-Policy without `frame-ancestors`.
 */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => `'sha256-${sha256(script)}'`);
  const scripts = ['script-src', "'self'", ...hashes].join(' ');
  return ["default-src 'none'", scripts, ...OTHER_DIRECTIVES].join('; ');
}

/** The page with its policy in it, before anything that the policy speaks of. */
export const withPolicy = (html: string): string =>
  html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`,
  );

/** Of the text as browsers see it: with line ends of one character. */
const sha256 = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
