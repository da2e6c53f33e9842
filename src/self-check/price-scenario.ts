import type { SelectionReading } from '../entry/field-reader';
import { MODES, type Mode } from '../entry/modes';
import { readSelection } from '../entry/read-selection';
import { fromIsoDate } from '../pricing/calendar/from-iso-date';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Selection } from '../pricing/selection';
import type { PricedScenario, RefusedScenario } from './scenario';

/** What a scenario asks for: its link, its fields, and where it matters its day and its list. */
export type ScenarioInput = Pick<PricedScenario | RefusedScenario, 'link' | 'fields' | 'today' | 'book'>;

/** The list of a scenario that names none. */
export const PUBLISHED_LIST_ID = 'ssc-pro-2022-10-18';

/** Long before any contract: a scenario that leans on today without saying so would fail. */
const NO_DAY: PlainDate = { year: 2000, month: 1, day: 1 };

export function modeOf({ link }: Pick<ScenarioInput, 'link'>): Mode {
  const mode = MODES.find((known) => link === `#/${known}` || link.startsWith(`#/${known}?`));
  if (mode === undefined) throw new Error(`${link} has no mode`);
  return mode;
}

/** A list by its id. Throws where it is not among the lists at hand. */
export function bookOf(id: string, books: readonly PriceBook[]): PriceBook {
  const found = books.find((book) => book.id === id);
  if (found === undefined) throw new Error(`no price list ${id}`);
  return found;
}

/** The scenario's selection as its form reads it, or the fields that are refused. */
export function readInput(input: ScenarioInput, book: PriceBook): SelectionReading<Selection> {
  const today = input.today === undefined ? NO_DAY : fromIsoDate(input.today);
  return readSelection(modeOf(input), input.fields, today, book);
}
