import type { Language } from '../entry/display';
import { type Catalogue, ZH_CN_CATALOGUE } from './catalogue';

/** Fetches a language's texts; Chinese is always at hand. Rejects where the file can't be loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'zh-CN') return ZH_CN_CATALOGUE;
  const { enCatalogue } = await import('./en-catalogue');
  return enCatalogue;
}
