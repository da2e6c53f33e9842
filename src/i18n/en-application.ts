import type { ApplicationMessages } from './zh-cn-application';

export const enApplication: ApplicationMessages = {};
