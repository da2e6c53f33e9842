import type { PriceBook } from '../../pricing/price-book/price-book';
import type { CalculatorStore } from '../../store/calculator-store';
import type { JoinableHost } from '../../store/live-host';
import type { PageServices } from '../../store/page-services';
import type { Clock } from '../china-clock';

/** The page as its host meets it. */
export interface HostedPage {
  readonly store: CalculatorStore;
  /** The price list in use. */
  readonly book: PriceBook;
  readonly clock: Clock;
  readonly services: PageServices & { readonly host: JoinableHost };
}
