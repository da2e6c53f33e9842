import type { PlainDate } from './plain-date';

/** Days from `from` to `to`: 1 to the next day, negative to an earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` days later, or earlier where negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days of four centuries, of a century without a leap day at its end, of four years, of a year. */
const ERA_DAYS = 146_097;
const CENTURY_DAYS = 36_524;
const LEAP_CYCLE_DAYS = 1_461;
const YEAR_DAYS = 365;

/**
 * Days since 1 March of the year 0. Years that begin in March have their leap day at the end, so that the
 * months before it are always equally long: 153 days for each five of them.
 */
function dayNumber({ year, month, day }: PlainDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * YEAR_DAYS + leapDays + daysBeforeMarchMonth(marchMonth) + day - 1;
}

function fromDayNumber(number: number): PlainDate {
  const era = Math.floor(number / ERA_DAYS);
  const dayOfEra = number - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / (LEAP_CYCLE_DAYS - 1)) +
      Math.floor(dayOfEra / CENTURY_DAYS) -
      Math.floor(dayOfEra / (ERA_DAYS - 1))) /
      YEAR_DAYS,
  );
  const daysBeforeYear = yearOfEra * YEAR_DAYS + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBeforeYear;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMarchMonth(marchMonth) + 1,
  };
}

const daysBeforeMarchMonth = (marchMonth: number): number => Math.floor((153 * marchMonth + 2) / 5);
