import {
  type ComponentType,
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useMessages } from '../../../i18n/catalogue';
import { useTexts } from '../../../store/calculator-context';
import { LoadBoundary } from '../../../ui/load-boundary';
import { breakdownNeed, watchForNeed } from './breakdown-need';

const loadBreakdown = async (): Promise<{ default: ComponentType }> => {
  if (!import.meta.env.SSR) await breakdownNeed.promise;
  const { Breakdown } = await import('./breakdown');
  return { default: Breakdown };
};

const never = () => () => undefined;

/**
 * The cost list and the insights, whose code loads when they come into sight or the visitor begins to act.
 * Until then a prerendered page shows them as they were rendered, with the default's figures; those are
 * hidden as soon as they are no longer true.
 */
export function LazyBreakdown() {
  const messages = useMessages();
  const texts = useTexts();
  const section = useRef<HTMLDivElement>(null);
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [startedHydrating] = useState(isHydrating);
  const [prerenderedTexts] = useState(texts);
  const [Breakdown, setBreakdown] = useState(() => lazy(loadBreakdown));
  const [isLoaded, setLoaded] = useState(false);

  useEffect(() => {
    breakdownNeed.promise.then(loadBreakdown).then(
      () => setLoaded(true),
      () => undefined,
    );
    if (startedHydrating && section.current !== null) return watchForNeed(section.current);
    breakdownNeed.arise();
    return undefined;
  }, [startedHydrating]);

  // A stable element: a new one would have React give up the prerendered content while its code is on the way.
  const content = useMemo(
    () => (
      <Suspense fallback={<p className="card loading">{messages.lazy.loading}</p>}>
        <Breakdown />
      </Suspense>
    ),
    [Breakdown, messages],
  );

  const isStale = startedHydrating && !isLoaded && texts !== prerenderedTexts;
  useEffect(() => {
    if (isStale) breakdownNeed.arise();
  }, [isStale]);
  return (
    <div
      ref={section}
      className="breakdown"
      id="breakdown"
      data-stale={isStale || undefined}
      aria-busy={isStale || undefined}
    >
      <LoadBoundary
        message={messages.lazy.failed}
        retryLabel={messages.lazy.retry}
        onRetry={() => setBreakdown(() => lazy(loadBreakdown))}
      >
        {content}
      </LoadBoundary>
    </div>
  );
}
