/** Languages and themes by their link values. The first of each is the default. Source: public surface. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The page's language that a language tag of a host page asks for: `en-GB`, `zh`, `zh-Hans-CN`; none for others. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-', 1)[0] === language.slice(0, 2));

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Display {
  readonly language: Language;
  readonly theme: Theme;
}

export const DEFAULT_DISPLAY: Display = { language: LANGUAGES[0], theme: THEMES[0] };
