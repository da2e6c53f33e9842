import { useCatalogue } from './catalogue';
import { type RecordsMessages, zhCNRecords } from './zh-cn-records';

export const useRecordsMessages = (): RecordsMessages => useCatalogue().records ?? zhCNRecords;
