import { useCatalogue } from './catalogue';
import { type ProductsMessages, zhCNProducts } from './zh-cn-products';

export const useProductsMessages = (): ProductsMessages => useCatalogue().products ?? zhCNProducts;
