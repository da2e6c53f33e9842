import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useCalculator } from '../../store/calculator-context';
import { DRAFT_ID, MAX_COMPARED } from '../compare/compared-quotes';
import { focusPageTitle } from '../shell/focus-page-title';

export interface CompareBarProps {
  readonly chosenIds: readonly string[];
  /** None is to be chosen any more; takes the focus, as the button goes. */
  readonly onClear: () => void;
}

/** How many quotes are chosen, and the ways to see them side by side. */
export function CompareBar({ chosenIds, onClear }: CompareBarProps) {
  const { list } = useRecordsMessages();
  const goTo = useCalculator((state) => state.goTo);
  const count = chosenIds.length;
  const most = groupDigits(MAX_COMPARED);
  const hint =
    count > MAX_COMPARED
      ? list.tooMany(most)
      : count === MAX_COMPARED
        ? list.fullWithoutDraft(most)
        : list.chooseSome;
  const button = (label: string, ids: readonly string[]) => {
    const isPossible = ids.length >= 2 && ids.length <= MAX_COMPARED;
    return (
      <button
        type="button"
        className="tool"
        aria-disabled={!isPossible || undefined}
        aria-describedby="compare-hint"
        onClick={() => {
          if (!isPossible) return;
          goTo({ tag: 'compare', quoteIds: ids });
          focusPageTitle();
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <div className="compare-bar">
      {button(list.compare, chosenIds)}
      {button(list.compareWithDraft, [DRAFT_ID, ...chosenIds])}
      <p className="note" id="compare-hint">
        {count > 0 && `${list.chosen(groupDigits(count))} · `}
        {hint}
      </p>
      {count > 0 && (
        <button type="button" className="text-button" onClick={onClear}>
          {list.clearChosen}
        </button>
      )}
    </div>
  );
}
