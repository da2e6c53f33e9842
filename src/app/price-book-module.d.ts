declare module '*?price-book' {
  import type { PriceBook } from '../pricing/price-book/price-book';
  import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
  import type { Result } from '../pricing/result';

  const reading: Result<PriceBook, PriceBookProblem>;
  // biome-ignore lint/style/noDefaultExport: the form in which bundlers hand over a file
  export default reading;
}
