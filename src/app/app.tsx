import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Catalogue, CatalogueProvider } from '../i18n/catalogue';
import { loadCatalogue } from '../i18n/load-catalogue';
import type { PriceBook } from '../pricing/price-book/price-book';
import { Notices } from '../screens/shell/notices';
import { PageHeader } from '../screens/shell/page-header';
import { CalculatorProvider, useCalculator } from '../store/calculator-context';
import type { CalculatorStore } from '../store/calculator-store';
import type { PageServices } from '../store/page-services';
import type { Clock } from './china-clock';
import { ErrorBoundary } from './error-boundary';
import { FileDrop } from './file-drop';
import { PageScreen } from './page-screen';
import { UndoKeys } from './undo-keys';

export interface AppProps {
  readonly store: CalculatorStore;
  readonly book: PriceBook;
  readonly clock: Clock;
  readonly services: PageServices;
  /** Texts in the store's language, as far as they could be loaded. */
  readonly catalogue: Catalogue;
  /** Called as the page is first shown, or taken over as it was sent: no key can come between. */
  readonly onShown?: (() => void) | undefined;
  /** Called once the page answers to keys and clicks. */
  readonly onReady?: (() => void) | undefined;
}

export function App({ store, book, clock, services, catalogue, onShown, onReady }: AppProps) {
  useLayoutEffect(() => onShown?.(), [onShown]);
  useEffect(() => onReady?.(), [onReady]);
  const today = useSyncExternalStore(clock.subscribe, clock.today, clock.today);
  const calculator = useMemo(() => ({ store, book, today, services }), [store, book, today, services]);
  return (
    <CalculatorProvider value={calculator}>
      <Localised initial={catalogue} />
    </CalculatorProvider>
  );
}

function Localised({ initial }: { readonly initial: Catalogue }) {
  const catalogue = useCurrentCatalogue(initial);
  const theme = useCalculator((state) => state.theme);
  const { page } = catalogue.messages;
  useLayoutEffect(() => {
    const { documentElement } = document;
    // Written again, the same language has a browser style every element anew: 20 ms at a quarter of the speed.
    if (documentElement.lang !== catalogue.language) documentElement.lang = catalogue.language;
    documentElement.dataset.theme = theme;
    documentElement.classList.remove('pending', 'unconfirmed');
    document.title = `${page.product} · ${page.title}`;
  }, [catalogue, theme, page]);
  return (
    <CatalogueProvider value={catalogue}>
      <ErrorBoundary>
        <PageHeader />
        <main>
          <Notices />
          <FileDrop />
          <PageScreen />
        </main>
        <UndoKeys />
      </ErrorBoundary>
    </CatalogueProvider>
  );
}

/** The texts on screen: the store's language as soon as it is there, until then the one before. */
function useCurrentCatalogue(initial: Catalogue): Catalogue {
  const [catalogue, setCatalogue] = useState(initial);
  const language = useCalculator((state) => state.language);
  const setDisplay = useCalculator((state) => state.setDisplay);
  const addRemarks = useCalculator((state) => state.addRemarks);
  useEffect(() => {
    if (language === catalogue.language) return undefined;
    let isCurrent = true;
    loadCatalogue(language).then(
      (loaded) => isCurrent && setCatalogue(loaded),
      () => {
        if (!isCurrent) return;
        setDisplay({ language: catalogue.language });
        addRemarks([{ tag: 'language-not-loaded' }]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language, catalogue, setDisplay, addRemarks]);
  return catalogue;
}
