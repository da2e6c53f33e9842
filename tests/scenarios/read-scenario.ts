import type { FieldTexts } from '../../src/entry/field-names';
import type { SelectionReading } from '../../src/entry/field-reader';
import { MODES, type Mode } from '../../src/entry/modes';
import { readAddOn } from '../../src/entry/read-add-on';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { readRenewal } from '../../src/entry/read-renewal';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import type { Selection } from '../../src/pricing/selection';
import { date } from '../pricing/iso-date';
import { bareList, listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';

/** What every golden says. Its figures were worked out by hand from the price list, never by this project's code. */
export interface ScenarioInput {
  readonly title: string;
  readonly source: string;
  readonly link: string;
  readonly fields: FieldTexts;
  /** Where it matters. */
  readonly today?: string;
  /** The id of its price list, where that is not the published one. */
  readonly book?: string;
}

/** Long before any contract: a scenario that leans on today without saying so would fail. */
const NO_DAY: PlainDate = { year: 2000, month: 1, day: 1 };

export function modeOf({ link }: ScenarioInput): Mode {
  const mode = MODES.find((known) => link === `#/${known}` || link.startsWith(`#/${known}?`));
  if (mode === undefined) throw new Error(`${link} has no mode`);
  return mode;
}

const BOOKS: readonly PriceBook[] = [publishedBook, listOf2027, bareList];

export function bookOf({ book = publishedBook.id }: ScenarioInput): PriceBook {
  const found = BOOKS.find(({ id }) => id === book);
  if (found === undefined) throw new Error(`no price list ${book}`);
  return found;
}

export function readScenario(scenario: ScenarioInput): SelectionReading<Selection> {
  const today = scenario.today === undefined ? NO_DAY : date(scenario.today);
  const book = bookOf(scenario);
  switch (modeOf(scenario)) {
    case 'new':
      return readNewPurchase(scenario.fields, book);
    case 'add':
      return readAddOn(scenario.fields, today, book);
    case 'renew':
      return readRenewal(scenario.fields, today, book);
  }
}
