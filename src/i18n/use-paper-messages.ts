import { useCatalogue } from './catalogue';
import { type PaperMessages, zhCNPaper } from './zh-cn-paper';

export const usePaperMessages = (): PaperMessages => useCatalogue().paper ?? zhCNPaper;
