import { useCatalogue } from './catalogue';
import { type ContractMessages, zhCNContract } from './zh-cn-contract';

/** Texts of 增购 and 续费; only their screens import this, so the Chinese ones load with them. */
export const useContractMessages = (): ContractMessages => useCatalogue().contract ?? zhCNContract;
