import { useCatalogue } from './catalogue';
import { type SelfCheckMessages, zhCNSelfCheck } from './zh-cn-self-check';

export const useSelfCheckMessages = (): SelfCheckMessages => useCatalogue().selfCheck ?? zhCNSelfCheck;
