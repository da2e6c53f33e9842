export const zhCNPaper = {};

export type PaperMessages = typeof zhCNPaper;
