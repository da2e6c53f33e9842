export const zhCNApplication = {};

export type ApplicationMessages = typeof zhCNApplication;
