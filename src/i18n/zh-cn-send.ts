export const zhCNSend = {};

export type SendMessages = typeof zhCNSend;
