import type { Language } from '../entry/display';

const formats = new Map<Language, Intl.NumberFormat>();

/** 10,000: whole numbers and plain decimals, grouped. */
export function formatCount(count: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}
