import type { Language } from '../entry/display';

const formats = new Map<Language, Intl.NumberFormat>();

/** 10,000: whole numbers and plain decimals, grouped. */
export function formatCount(count: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}

/** 12345.5 as 12,345.5: a plain decimal, in a sentence of any language. */
export function groupDigits(value: string | number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
