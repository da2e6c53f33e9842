import { isBefore, type PlainDate } from '../calendar/plain-date';
import type { Fen } from '../fen';
import { type FeeMonth, feeSteps } from './fee-by-day';

/** What a buyer can do about the day of an addition. */
export type DayAdvice =
  /** Added by `by`, the fee buys `moreMonths` more than at the end of the days that cost the same. */
  | { readonly tag: 'same-fee-longer'; readonly by: PlainDate; readonly moreMonths: number }
  /** From `from` it costs less than on the chosen day, for the first time. */
  | { readonly tag: 'cheaper-later'; readonly from: PlainDate; readonly savedFen: Fen }
  /** No later day costs less. */
  | { readonly tag: 'no-further-drop' }
  /** Only one-off items, or nothing: the day makes no difference. */
  | { readonly tag: 'same-every-day' };

/**
 * The one advice about the day `on`, which lies in `months`, as seen on `today`: days before both are over.
 * Source: product.md section 3; the advice is the page's own.
 */
export function dayAdvice(months: readonly FeeMonth[], on: PlainDate, today: PlainDate): DayAdvice {
  const steps = feeSteps(months);
  const index = steps.findIndex(({ to }) => !isBefore(to, on));
  const step = steps[index];
  if (step === undefined || steps.length === 1) {
    return months.length > 1 ? { tag: 'same-every-day' } : { tag: 'no-further-drop' };
  }

  const earliest = isBefore(on, today) ? on : today;
  const longest = months.find(({ to, feeFen }) => feeFen === step.feeFen && !isBefore(to, earliest));
  if (longest && longest.monthsLeft > step.fewestMonths) {
    return {
      tag: 'same-fee-longer',
      by: longest.to,
      moreMonths: longest.monthsLeft - step.fewestMonths,
    };
  }
  // Under a list that caps part of a year above a year's price, the step that comes next may be a dearer one.
  const cheaper = steps.slice(index + 1).find(({ feeFen }) => feeFen < step.feeFen);
  return cheaper === undefined
    ? { tag: 'no-further-drop' }
    : { tag: 'cheaper-later', from: cheaper.from, savedFen: step.feeFen - cheaper.feeFen };
}
