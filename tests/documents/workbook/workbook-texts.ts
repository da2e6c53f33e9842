import type { WorkbookTexts } from '../../../src/documents/workbook/write-workbook';
import { en } from '../../../src/i18n/en';
import { enBreakdown } from '../../../src/i18n/en-breakdown';
import { enDocuments } from '../../../src/i18n/en-documents';
import { enWorkbook } from '../../../src/i18n/en-workbook';
import { zhCN } from '../../../src/i18n/zh-cn';
import { zhCNBreakdown } from '../../../src/i18n/zh-cn-breakdown';
import { zhCNDocuments } from '../../../src/i18n/zh-cn-documents';
import { zhCNWorkbook } from '../../../src/i18n/zh-cn-workbook';

export const CHINESE: WorkbookTexts = {
  language: 'zh-CN',
  messages: zhCN,
  breakdown: zhCNBreakdown,
  documents: zhCNDocuments,
  workbook: zhCNWorkbook,
};

export const ENGLISH: WorkbookTexts = {
  language: 'en',
  messages: en,
  breakdown: enBreakdown,
  documents: enDocuments,
  workbook: enWorkbook,
};
