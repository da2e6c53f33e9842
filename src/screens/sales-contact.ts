/** The vendor's sales line. Source: product.md section 5. */
export const SALES_PHONE = '4009100100';
