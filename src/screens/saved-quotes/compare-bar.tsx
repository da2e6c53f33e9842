import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useCalculator } from '../../store/calculator-context';
import { DRAFT_ID, MAX_COMPARED } from '../compare/compared-quotes';
import { focusPageTitle } from '../shell/focus-page-title';

/** How many quotes are chosen, and the ways to see them side by side. */
export function CompareBar({ chosenIds }: { readonly chosenIds: readonly string[] }) {
  const { language } = useCatalogue();
  const { list } = useRecordsMessages();
  const goTo = useCalculator((state) => state.goTo);
  const count = chosenIds.length;
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
        {count > 0 && `${list.chosen(formatCount(count, language))} · `}
        {list.chooseSome}
      </p>
    </div>
  );
}
