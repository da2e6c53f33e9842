import { MODES } from '../../entry/modes';
import { useCatalogue } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { QUOTE_STATES } from '../../store/ledger/quote-state';
import { TextField } from '../../ui/text-field';
import type { QuoteFilters } from './quote-rows';

const MAX_SEARCH = 100;

export interface QuoteFilterBarProps {
  readonly filters: QuoteFilters;
  readonly onFilters: (filters: QuoteFilters) => void;
}

/** Search by words, and choices of the kind and state. */
export function QuoteFilterBar({ filters, onFilters }: QuoteFilterBarProps) {
  const { messages } = useCatalogue();
  const { list } = useRecordsMessages();
  return (
    <search className="quote-filters" aria-label={list.filters}>
      <TextField
        id="quote-search"
        label={list.search}
        optionalLabel={list.searchAbout}
        text={filters.search}
        onType={(search) => onFilters({ ...filters, search })}
        maxLength={MAX_SEARCH}
      />
      <select
        className="tool"
        aria-label={list.columns.mode}
        value={filters.mode ?? ''}
        onChange={({ currentTarget }) =>
          onFilters({ ...filters, mode: MODES.find((mode) => mode === currentTarget.value) })
        }
      >
        <option value="">{list.allModes}</option>
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {messages.page.modes[mode]}
          </option>
        ))}
      </select>
      <select
        className="tool"
        aria-label={list.columns.state}
        value={filters.state ?? ''}
        onChange={({ currentTarget }) =>
          onFilters({ ...filters, state: QUOTE_STATES.find((state) => state === currentTarget.value) })
        }
      >
        <option value="">{list.allStates}</option>
        {QUOTE_STATES.map((state) => (
          <option key={state} value={state}>
            {list.states[state]}
          </option>
        ))}
      </select>
    </search>
  );
}
