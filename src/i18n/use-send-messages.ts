import { useCatalogue } from './catalogue';
import { type SendMessages, zhCNSend } from './zh-cn-send';

export const useSendMessages = (): SendMessages => useCatalogue().send ?? zhCNSend;
