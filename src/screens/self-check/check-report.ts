import type { Messages } from '../../i18n/zh-cn';
import type { SelfCheckMessages } from '../../i18n/zh-cn-self-check';
import { isAgreed } from '../../self-check/comparison';
import type { CheckFact } from './check-facts';
import { type CheckItem, grouped } from './check-groups';
import { comparedText, groupOutcome, outcomeText } from './outcome-texts';
import type { CheckWording } from './use-check-wording';

export interface CheckReport {
  readonly items: readonly CheckItem[];
  readonly facts: readonly CheckFact[];
  /** That no scenario is about the list in force; absent where some are. */
  readonly caveat?: string;
  readonly wording: CheckWording;
  readonly words: SelfCheckMessages;
  readonly page: Messages['page'];
}

/** The result as plain text, to be kept beside what was calculated: outcome, facts, groups, and every figure that differs. */
export function writeCheckReport({ items, facts, caveat, wording, words, page }: CheckReport): string {
  const groups = grouped(items);
  const differing = groups.flatMap((group) => group.differing);
  return [
    `${page.product} ${page.title} · ${words.title}`,
    `${outcomeText(items, words)} · ${comparedText(items, words)}`,
    '',
    ...facts.map(([label, ...texts]) => words.reportFact(label, texts.join(words.reportBetween))),
    ...(caveat === undefined ? [] : [caveat]),
    '',
    ...groups.map((group) => words.reportFact(words.groups[group.id], groupOutcome(group, words))),
    ...differing.flatMap((item) => ['', ...differencesOf(item, wording, words)]),
  ].join('\n');
}

function differencesOf(item: CheckItem, wording: CheckWording, words: SelfCheckMessages): string[] {
  const name = item.scenario === undefined ? '' : ` (${item.scenario.id})`;
  const wrong = item.comparisons.filter((comparison) => !isAgreed(comparison));
  return [
    `${wording.title(item)}${name}`,
    ...wrong.map((comparison) =>
      words.reportFigure(
        wording.figure(item, comparison),
        comparison.expected ?? words.nothing,
        comparison.found ?? words.nothing,
      ),
    ),
    ...(item.comparisons.length === 0 ? [item.failure ?? words.nothingCompared] : []),
  ];
}
