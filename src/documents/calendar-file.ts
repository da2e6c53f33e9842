import ICAL from 'ical.js';
import { addDays } from '../pricing/calendar/day-arithmetic';
import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';

export interface CalendarDay {
  /** Stable: importing the file again updates the entry instead of doubling it. */
  readonly uid: string;
  readonly date: PlainDate;
  readonly summary: string;
  readonly description: string;
  /** Whole days before the date on which to remind, 0 and up: 90, 30, 7. */
  readonly remindDaysBefore: readonly number[];
}

export interface CalendarFile {
  /** What calendars that show a name call this one. */
  readonly name: string;
  readonly madeOn: PlainDate;
  /** At least one, each with a `uid` of its own: a calendar without an entry is no valid file. */
  readonly days: readonly CalendarDay[];
}

/** A component or property in jCal, which the library writes out as lines. Source: RFC 7265. */
type Property = readonly [name: string, parameters: object, type: string, value: string];
type Component = [name: string, properties: Property[], components: Component[]];

const PRODUCT = '-//ssc-calculator//calendar//EN';

// A line may have 75 octets. The library does not count the space that a folded line begins with.
ICAL.foldLength = 74;

/**
 * The whole text of an .ics file with one all-day entry a day: CRLF line ends, also at its end, lines of at
 * most 75 octets as UTF-8. The same input makes the same bytes. Any text at all makes a valid file: what
 * RFC 5545 can't hold is replaced as `storable` says. Years 0 to 9998. Source: RFC 5545.
 */
export function writeCalendarFile({ name, madeOn, days }: CalendarFile): string {
  const calendar: Component = [
    'vcalendar',
    [text('version', '2.0'), text('prodid', PRODUCT), text('calscale', 'GREGORIAN'), calendarName(name)],
    days.map((day) => event(day, madeOn)),
  ];
  return ICAL.stringify(calendar);
}

function event(
  { uid, date, summary, description, remindDaysBefore }: CalendarDay,
  madeOn: PlainDate,
): Component {
  return [
    'vevent',
    [
      text('uid', uid),
      ['dtstamp', {}, 'date-time', `${toIsoDate(madeOn)}T00:00:00Z`],
      ['dtstart', {}, 'date', toIsoDate(date)],
      // The end is the first day that the entry no longer covers.
      ['dtend', {}, 'date', toIsoDate(addDays(date, 1))],
      text('summary', summary),
      text('description', description),
      // The day stays free: the entry blocks nobody's time.
      text('transp', 'TRANSPARENT'),
    ],
    remindDaysBefore.map((daysBefore) => alarm(summary, daysBefore)),
  ];
}

const alarm = (summary: string, daysBefore: number): Component => [
  'valarm',
  [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', `-P${daysBefore}D`]],
  [],
];

const text = (name: string, value: string): Property => [name, {}, 'text', storable(value)];

/** Not in RFC 5545, but what calendars read. As a text it would be marked `VALUE=TEXT`, which few expect. */
function calendarName(name: string): Property {
  const escaped = ICAL.stringify.value(storable(name), 'text', ICAL.design.icalendar, false);
  return ['x-wr-calname', {}, 'unknown', escaped];
}

/**
 * Every kind of line break becomes one newline, and other control characters but the tab are left out. A lone
 * surrogate has no UTF-8 form and becomes the replacement character.
 */
const storable = (value: string): string =>
  value
    // Before anything is left out: what stood apart must not become one character.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Control}/gu, '');
