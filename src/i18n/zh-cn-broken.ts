/** In place of a page that can't be shown; before a telephone number. */
export const zhCNBroken = {
  book: '价目无法读取，暂时不能报价。请稍后刷新页面，或致电',
  settings: '页面的设置无法读取，暂时不能报价。请稍后刷新页面，或致电',
};

export type BrokenMessages = typeof zhCNBroken;
