import { useCatalogue } from './catalogue';
import { type WorkbookMessages, zhCNWorkbook } from './zh-cn-workbook';

export const useWorkbookMessages = (): WorkbookMessages => useCatalogue().workbook ?? zhCNWorkbook;
