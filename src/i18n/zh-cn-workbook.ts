export const zhCNWorkbook = {};

export type WorkbookMessages = typeof zhCNWorkbook;
