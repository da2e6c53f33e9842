import { DEFAULT_DISPLAY, type Display } from '../entry/display';

/** Colours as `#0052d9`, one for each theme. */
export interface BrandColour {
  readonly light: string;
  readonly dark: string;
}

/** What whoever hosts the page decides, in `settings.json` beside it. */
export interface PageSettings extends Display {
  /** File of the price list in force, relative to the page; `undefined`: the one that the page was built with. */
  readonly priceBook?: string;
  /** Origins of host pages that get quotes and applications, beside the page's own; `*`: any. */
  readonly hosts: readonly string[] | '*';
  /** Where the vendor takes applications, https only. */
  readonly applicationPage?: string;
  /** Where 立即购买 leads, https only. */
  readonly orderPage?: string;
  /** Telephone of sales, as it is dialled. */
  readonly phone: string;
  readonly brandColour?: BrandColour;
}

/** The page as it is built. Source: product.md section 5 for the telephone. */
export const DEFAULT_SETTINGS: PageSettings = {
  hosts: [],
  phone: '4009100100',
  ...DEFAULT_DISPLAY,
};

/** Whether the page that the build has rendered shows the right list, in the right language and theme. */
export const isShownByDefault = ({ priceBook, language, theme }: PageSettings): boolean =>
  priceBook === undefined && language === DEFAULT_DISPLAY.language && theme === DEFAULT_DISPLAY.theme;
