import type { HostLook } from '../../embed/protocol';

/** A wish of the look that was not followed, and why, in English. */
export interface RefusedLook {
  readonly name: string;
  readonly message: string;
}

/** Shows the page in the look that the host wishes for. */
export async function applyLook(look: HostLook): Promise<readonly RefusedLook[]> {
  const { style } = document.documentElement;
  const tokens = { '--brand': look.brand, '--radius': look.radius, '--font': look.font };
  for (const [name, text] of Object.entries(tokens)) {
    if (text === undefined) style.removeProperty(name);
    else style.setProperty(name, text);
  }
  return [];
}
