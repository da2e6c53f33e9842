import type { PaperMessages } from './zh-cn-paper';

export const enPaper: PaperMessages = {};
