import type { RecordList } from '../entry/places';

const lists: Readonly<Record<RecordList, string>> = {
  quotes: '报价',
  applications: '申请记录',
  contracts: '我的产品',
};

/** Texts of the records: saved quotes, their table, and comparing them. */
export const zhCNRecords = { listSwitch: '记录的种类', lists };

export type RecordsMessages = typeof zhCNRecords;
