import { useCatalogue } from './catalogue';
import { type BreakdownMessages, zhCNBreakdown } from './zh-cn-breakdown';

/** Texts of the cost list and the insights; only they import this, so the Chinese ones load with them. */
export const useBreakdownMessages = (): BreakdownMessages => useCatalogue().breakdown ?? zhCNBreakdown;
