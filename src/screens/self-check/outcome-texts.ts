import { groupDigits } from '../../i18n/group-digits';
import type { SelfCheckMessages } from '../../i18n/zh-cn-self-check';
import { holds } from '../../self-check/check-file';
import type { CheckGroup, CheckItem } from './check-groups';

/** Whether all agree, or how many do not. */
export function outcomeText(items: readonly CheckItem[], words: SelfCheckMessages): string {
  const differing = items.filter((item) => !holds(item)).length;
  return differing === 0 ? words.allAgree(items.length) : words.someDiffer(differing, items.length);
}

/** How many figures were compared. */
export const comparedText = (items: readonly CheckItem[], words: SelfCheckMessages): string =>
  words.compared(groupDigits(items.reduce((sum, { comparisons }) => sum + comparisons.length, 0)));

/** How many of a group agree. */
export const groupOutcome = ({ items, differing }: CheckGroup, words: SelfCheckMessages): string =>
  words.outcome(items.length - differing.length, items.length);
