import { useCatalogue } from './catalogue';
import { type ApplicationMessages, zhCNApplication } from './zh-cn-application';

export const useApplicationMessages = (): ApplicationMessages =>
  useCatalogue().application ?? zhCNApplication;
