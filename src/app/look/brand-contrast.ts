import { formatHex, interpolate, modeLrgb, modeRgb, useMode as teach, wcagContrast } from 'culori/fn';
import type { Grounds } from './grounds';

/** WCAG 2.2 AA for text; the control lines in the brand's colour, which need 3, stand on the same grounds. */
const LEAST_CONTRAST = 4.5;
const ON_FILL = '#ffffff';

teach(modeRgb);
teach(modeLrgb);

/**
 * Why a colour can't be the brand's in a theme, with the contrast where it is lowest: as text on each of the grounds,
 * and under the white text on what is filled with it. `undefined` where it can be. `brand` is as `#0052d9`.
 */
export function contrastFault(brand: string, { plain, soft, fill }: Grounds): string | undefined {
  const pairs = [
    ...[...plain, mix(brand, soft)].map((ground) => ({ text: brand, ground })),
    { text: ON_FILL, ground: mix(brand, fill) },
  ].map((pair) => ({ ...pair, contrast: wcagContrast(pair.text, pair.ground) }));
  const { text, ground, contrast } = pairs.reduce((worst, pair) =>
    pair.contrast < worst.contrast ? pair : worst,
  );
  if (contrast >= LEAST_CONTRAST) return undefined;
  // Cut, not rounded: 4.49 is not 4.5.
  return `${text} on ${ground}: ${Math.floor(contrast * 10) / 10}, needs ${LEAST_CONTRAST}`;
}

/** As `color-mix(in srgb, brand share, rest)`. */
const mix = (brand: string, [share, rest]: Grounds['soft']): string =>
  formatHex(interpolate([rest, brand], 'rgb')(share));
