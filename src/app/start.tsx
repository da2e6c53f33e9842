import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Display } from '../entry/display';
import { ZH_CN_CATALOGUE } from '../i18n/catalogue';
import { loadCatalogue } from '../i18n/load-catalogue';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { Result } from '../pricing/result';
import { DEFAULT_SETTINGS, isShownByDefault, type PageSettings } from '../settings/settings';
import { keepWork } from '../store/keep-work';
import { afterPaint } from './after-paint';
import { App } from './app';
import { chinaClock } from './china-clock';
import { readEarlyTyping } from './early-typing';
import { keepAddress, placeIn } from './keep-address';
import { openPage } from './open-page';
import { dropOutdatedLink } from './outdated-link';
import { instanceOf, isFramed } from './page-instance';
import { preloadScreen } from './page-screen';
import { browserServices } from './page-services';
import { browserStorages, readKept } from './page-storages';

/** Puts the calculator into `container`; a prerendered one is taken over where it shows the same. */
export async function start(
  container: HTMLElement,
  reading: Result<PriceBook, PriceBookProblem>,
  settings: PageSettings = DEFAULT_SETTINGS,
): Promise<void> {
  if (!reading.ok) {
    const { showBrokenBook } = await import('./broken-page');
    await showBrokenBook(container, reading.problems, settings);
    return;
  }
  const isSeen = container.childElementCount > 0 && !document.documentElement.classList.contains('pending');
  const isPrerendered = isSeen && isShownByDefault(settings);

  // Without the part that speaks to the host the page works as where it stands alone.
  const hostPart = isFramed() ? import('./host/join-host').catch(() => undefined) : undefined;
  const book = reading.value;
  const defaults: Display = { language: settings.language, theme: settings.theme };
  const clock = chinaClock();
  dropOutdatedLink();
  const { works, remarks, storages } = await readKept(browserStorages(instanceOf()));
  const store = openPage(isPrerendered ? '' : location.hash, works, remarks, book, clock.today(), defaults);
  const { language, goTo } = store.getState();
  // A reload in the middle of an application, say, goes on there.
  const reloadedPlace = placeIn(history.state);
  if (reloadedPlace !== undefined) goTo(reloadedPlace);
  // The page itself asks for a language that it lacks once more, and says where that fails.
  const catalogue = await loadCatalogue(language).catch(() => ZH_CN_CATALOGUE);
  const { place, draft } = store.getState();
  await preloadScreen(place, draft.mode);
  const services = { ...browserServices, settings };
  const onReady = () => {
    hostPart?.then((part) => part?.joinHost({ store, book, clock, services }));
  };
  const chooseTyped = () => store.getState().choose(readEarlyTyping(container));
  const page: ReactNode = (
    <App
      store={store}
      book={book}
      clock={clock}
      services={services}
      catalogue={catalogue}
      // Hydration needs the page as it was sent; what was typed until it has come follows at once.
      onShown={isPrerendered ? chooseTyped : undefined}
      onReady={onReady}
    />
  );
  if (isPrerendered) {
    // In slices: taken over in one go, the page would keep whoever types on a slow phone waiting.
    startTransition(() => {
      hydrateRoot(container, page);
    });
  } else {
    chooseTyped();
    container.replaceChildren();
    createRoot(container).render(page);
  }
  keepAddress(store, book, clock, defaults);
  const { keepNow } = keepWork(store, storages, defaults, afterPaint);
  addEventListener('pagehide', keepNow);
  // Some devices end a page that is out of sight without another word.
  document.addEventListener('visibilitychange', keepNow);
}
