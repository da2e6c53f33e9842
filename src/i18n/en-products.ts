import type { ProductsMessages } from './zh-cn-products';

export const enProducts: ProductsMessages = {};
