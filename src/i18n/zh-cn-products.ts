export const zhCNProducts = {};

export type ProductsMessages = typeof zhCNProducts;
