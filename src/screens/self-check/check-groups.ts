import type { Quote } from '../../pricing/quote/quote';
import { type CheckedFile, holds } from '../../self-check/check-file';
import { checkQuote } from '../../self-check/check-quote';
import { SCENARIO_KINDS } from '../../self-check/scenario';

/** What the vendor's guide itself gives comes first, what the visitor has on screen last. */
export const CHECK_GROUPS = ['published', ...SCENARIO_KINDS, 'quote'] as const;
export type CheckGroupId = (typeof CHECK_GROUPS)[number];

/** One thing that was checked: a scenario, or the quote on screen. */
export interface CheckItem extends CheckedFile {
  readonly group: CheckGroupId;
}

export interface CheckGroup {
  readonly id: CheckGroupId;
  readonly items: readonly CheckItem[];
  readonly differing: readonly CheckItem[];
}

export function fileItem(checked: CheckedFile): CheckItem {
  const { scenario, path } = checked;
  const isPublished = scenario !== undefined && 'published' in scenario.content;
  const folder = SCENARIO_KINDS.find((kind) => path.includes(`/${kind}/`));
  // A file that can't be read stands where it can't be overlooked.
  return { ...checked, group: isPublished ? 'published' : (folder ?? 'published') };
}

export const quoteItem = (quote: Quote): CheckItem => ({
  path: 'quote',
  group: 'quote',
  comparisons: checkQuote(quote),
});

/** Items by their groups, the guide's examples in its own order; groups without any are left out. */
export const grouped = (items: readonly CheckItem[]): CheckGroup[] =>
  CHECK_GROUPS.map((id) => {
    const ofGroup = items.filter(({ group }) => group === id).sort((a, b) => placeOf(a) - placeOf(b));
    return { id, items: ofGroup, differing: ofGroup.filter((item) => !holds(item)) };
  }).filter(({ items: ofGroup }) => ofGroup.length > 0);

const placeOf = ({ scenario }: CheckItem): number =>
  (scenario !== undefined && 'published' in scenario.content && scenario.content.published) || 0;
