import type { HostLook } from '../../embed/protocol';
import { DARK_GROUNDS, type Grounds, LIGHT_GROUNDS } from './grounds';
import { readColour, readFont, readRadius } from './read-look';
import type { RefusedLook } from './refused-look';

/** Who says how the page looks. The host page goes before the settings. */
export type LookSource = 'host' | 'settings';

const PREFIX: Readonly<Record<LookSource, string>> = { host: '--ssc', settings: '--settings' };

/** The latest look of each source: an earlier one that takes longer to check must not come after it. */
const latest = new Map<LookSource, HostLook>();

/**
 * Makes the page look as its host or its settings want, by custom properties of the root element. `look` is the whole
 * of it: what it leaves out, and what is refused, is the page's own again. Each text is read strictly; a brand colour
 * has to have the contrast of WCAG AA wherever its theme uses it, and is refused with the figure where it has not.
 * Rejects where the code that checks it can't be loaded; then nothing has changed.
 */
export async function applyLook(
  look: HostLook,
  source: LookSource = 'host',
): Promise<readonly RefusedLook[]> {
  latest.set(source, look);
  const refused: RefusedLook[] = [];
  const values = new Map<string, string | undefined>();
  const read = async (
    name: string,
    text: string | undefined,
    reader: (text: string) => string | undefined,
    expected: string,
    fault: (value: string) => Promise<string | undefined> | undefined = () => undefined,
  ) => {
    const value = text === undefined ? undefined : reader(text);
    const message =
      value === undefined ? text && `${JSON.stringify(text)} is not ${expected}` : await fault(value);
    values.set(name, message === undefined ? value : undefined);
    if (message) refused.push({ name: `--ssc-${name}`, message });
  };
  const colour = 'a colour as #0052d9';
  await read('brand', look.brand, readColour, colour, (value) => contrastIn(LIGHT_GROUNDS, value));
  await read('brand-dark', look.brandDark, readColour, colour, (value) => contrastIn(DARK_GROUNDS, value));
  await read('radius', look.radius, readRadius, 'a radius of 0px to 16px');
  await read(
    'font',
    look.font,
    readFont,
    'a list of font families: letters, digits, spaces, hyphens, quotes',
  );
  if (latest.get(source) === look) write(PREFIX[source], values);
  return refused;
}

/** What checks contrasts loads with the first colour. */
async function contrastIn(grounds: Grounds, brand: string): Promise<string | undefined> {
  const { contrastFault } = await import('./brand-contrast');
  return contrastFault(brand, grounds);
}

function write(prefix: string, values: ReadonlyMap<string, string | undefined>): void {
  const { style } = document.documentElement;
  for (const [name, value] of values) {
    if (value === undefined) style.removeProperty(`${prefix}-${name}`);
    else style.setProperty(`${prefix}-${name}`, value);
  }
}
