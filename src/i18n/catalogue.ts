import { createContext, useContext } from 'react';
import { DEFAULT_DISPLAY, type Language } from '../entry/display';
import { type Messages, zhCN } from './zh-cn';
import type { BreakdownMessages } from './zh-cn-breakdown';
import type { ContractMessages } from './zh-cn-contract';

/** One language's texts. `breakdown` and `contract` are absent where the screens bring their own. */
export interface Catalogue {
  readonly language: Language;
  readonly messages: Messages;
  readonly breakdown?: BreakdownMessages;
  readonly contract?: ContractMessages;
}

export const ZH_CN_CATALOGUE: Catalogue = { language: DEFAULT_DISPLAY.language, messages: zhCN };

const CatalogueContext = createContext<Catalogue>(ZH_CN_CATALOGUE);

export const CatalogueProvider = CatalogueContext.Provider;

export const useCatalogue = (): Catalogue => useContext(CatalogueContext);

export const useMessages = (): Messages => useContext(CatalogueContext).messages;
