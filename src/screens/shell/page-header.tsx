import { LANGUAGES, THEMES } from '../../entry/display';
import { MODES } from '../../entry/modes';
import { RECORD_LISTS } from '../../entry/places';
import { useCatalogue, useMessages } from '../../i18n/catalogue';
import { useBook, useCalculator, useHistory, useIsPricing } from '../../store/calculator-context';

/** The last of the modes has no selection of its own. Source: public surface, "Modes". */
const RECORDS = 'records' as const;

/** The product, the modes that exist, and what acts on the whole page: undo, language, appearance. */
export function PageHeader() {
  const { messages } = useCatalogue();
  const { effectiveDate } = useBook();
  const isPricing = useIsPricing();
  return (
    <header className="page-header">
      <div className="page-title">
        <h1 tabIndex={-1}>
          {messages.page.product} <span>{messages.page.title}</span>
        </h1>
        <p className="note">{messages.page.listOf(effectiveDate)}</p>
      </div>
      <div className="page-tools">
        <ModeSwitch />
        {isPricing && <EditTools />}
        <DisplayTools />
      </div>
    </header>
  );
}

function ModeSwitch() {
  const { page } = useMessages();
  const current = useCalculator(({ place, draft }) =>
    place.tag === 'records' || place.tag === 'compare' ? RECORDS : draft.mode,
  );
  const setMode = useCalculator((state) => state.setMode);
  const goTo = useCalculator((state) => state.goTo);
  return (
    <nav className="modes" aria-label={page.modeSwitch}>
      {[...MODES, RECORDS].map((mode) => (
        <button
          key={mode}
          type="button"
          aria-current={mode === current ? 'page' : undefined}
          onClick={() => (mode === RECORDS ? goTo({ tag: 'records', list: RECORD_LISTS[0] }) : setMode(mode))}
        >
          {mode === RECORDS ? page.records : page.modes[mode]}
        </button>
      ))}
    </nav>
  );
}

function EditTools() {
  const { messages } = useCatalogue();
  const { canUndo, canRedo } = useHistory();
  const undo = useCalculator((state) => state.undo);
  const redo = useCalculator((state) => state.redo);
  const reset = useCalculator((state) => state.reset);
  return (
    <div className="tools">
      <button
        type="button"
        className="tool"
        aria-disabled={!canUndo || undefined}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        {messages.page.undo}
      </button>
      <button
        type="button"
        className="tool"
        aria-disabled={!canRedo || undefined}
        aria-keyshortcuts="Control+Y"
        onClick={redo}
      >
        {messages.page.redo}
      </button>
      <button type="button" className="tool" onClick={reset}>
        {messages.page.reset}
      </button>
    </div>
  );
}

function DisplayTools() {
  const { messages, language } = useCatalogue();
  const theme = useCalculator((state) => state.theme);
  const setDisplay = useCalculator((state) => state.setDisplay);
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
  return (
    <div className="tools">
      <button type="button" className="tool" lang={other} onClick={() => setDisplay({ language: other })}>
        {messages.page.otherLanguage}
      </button>
      <select
        className="tool"
        aria-label={messages.page.themeSwitch}
        value={theme}
        onChange={({ currentTarget }) =>
          setDisplay({ theme: THEMES.find((candidate) => candidate === currentTarget.value) ?? THEMES[0] })
        }
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {messages.page.themes[value]}
          </option>
        ))}
      </select>
    </div>
  );
}
