import type { Language, Theme } from '../entry/display';

/** Colours as `#0052d9`, one for each theme. */
export interface BrandColour {
  readonly light: string;
  readonly dark: string;
}

/** What whoever hosts the page decides, in `settings.json` beside it. */
export interface PageSettings {
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
  readonly language: Language;
  readonly theme: Theme;
  readonly brandColour?: BrandColour;
}

/** The page as it is built. Source: product.md section 5 for the telephone. */
export const DEFAULT_SETTINGS: PageSettings = {
  hosts: [],
  phone: '4009100100',
  language: 'zh-CN',
  theme: 'auto',
};
