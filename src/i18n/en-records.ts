import type { RecordsMessages } from './zh-cn-records';

export const enRecords: RecordsMessages = {
  listSwitch: 'Kind of records',
  lists: { quotes: 'Quotes', applications: 'Applications', contracts: 'My products' },
};
