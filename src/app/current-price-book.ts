import reading from '../price-books/2022-10-18.json?price-book';

/**
 * The price list in force. The build reads it with the strict parser, so that no visitor loads the parser
 * for a list that came with the page; a list that does not parse shows no prices.
 */
export const CURRENT_PRICE_BOOK = reading;
