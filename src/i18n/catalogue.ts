import { createContext, useContext } from 'react';
import type { Language } from '../entry/display';
import { type Messages, zhCN } from './zh-cn';
import type { ApplicationMessages } from './zh-cn-application';
import type { BreakdownMessages } from './zh-cn-breakdown';
import type { BrokenMessages } from './zh-cn-broken';
import type { ContractMessages } from './zh-cn-contract';
import type { DocumentsMessages } from './zh-cn-documents';
import type { PaperMessages } from './zh-cn-paper';
import type { ProductsMessages } from './zh-cn-products';
import type { RecordsMessages } from './zh-cn-records';
import type { SelfCheckMessages } from './zh-cn-self-check';
import type { SendMessages } from './zh-cn-send';
import type { WorkbookMessages } from './zh-cn-workbook';

/** One language's texts. All but `messages` are absent where the screens bring their own. */
export interface Catalogue {
  readonly language: Language;
  readonly messages: Messages;
  readonly breakdown?: BreakdownMessages;
  readonly contract?: ContractMessages;
  readonly documents?: DocumentsMessages;
  readonly workbook?: WorkbookMessages;
  readonly send?: SendMessages;
  readonly paper?: PaperMessages;
  readonly application?: ApplicationMessages;
  readonly records?: RecordsMessages;
  readonly products?: ProductsMessages;
  readonly selfCheck?: SelfCheckMessages;
  readonly broken?: BrokenMessages;
}

export const ZH_CN_CATALOGUE: Catalogue = { language: 'zh-CN', messages: zhCN };

const CatalogueContext = createContext<Catalogue>(ZH_CN_CATALOGUE);

export const CatalogueProvider = CatalogueContext;

export const useCatalogue = (): Catalogue => useContext(CatalogueContext);

export const useMessages = (): Messages => useContext(CatalogueContext).messages;
