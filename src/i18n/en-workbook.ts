import type { WorkbookMessages } from './zh-cn-workbook';

export const enWorkbook: WorkbookMessages = {};
