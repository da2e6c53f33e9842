import type { PageSettings } from '../../settings/settings';

/**
 * Whether a host page gets quotes and applications: one of the page's own origin, one that the settings name
 * to the letter, or any where they say `*`. A page without an origin of its own (`null`: sandboxed, or a file)
 * never does: nothing can be addressed to it alone.
 */
export const isAllowedOrigin = (origin: string, hosts: PageSettings['hosts'], ownOrigin: string): boolean =>
  origin !== 'null' && origin !== '' && (origin === ownOrigin || hosts === '*' || hosts.includes(origin));
