import type { SendMessages } from './zh-cn-send';

export const enSend: SendMessages = {};
