import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/catalogue';
import { useTexts } from '../../../store/calculator-context';
import { LoadBoundary } from '../../../ui/load-boundary';
import { useIsHydrating } from '../../../ui/use-is-hydrating';
import { breakdownNeed, watchForNeed } from './breakdown-need';

/** Once it has come: it shows with the rest of the form from then on, without a word of waiting. */
let arrived: ComponentType | undefined;

const loadBreakdown = async (): Promise<{ default: ComponentType }> => {
  if (!import.meta.env.SSR) await breakdownNeed.promise;
  const { Breakdown } = await import('./breakdown');
  arrived = Breakdown;
  return { default: Breakdown };
};

/**
 * The cost list and the insights, whose code loads when they come into sight or the visitor begins to act.
 * Until then a prerendered page keeps them as they were rendered; the first change that comes before their
 * code takes those figures, which are no longer true, out of the page.
 */
export function LazyBreakdown() {
  const messages = useMessages();
  const texts = useTexts();
  const section = useRef<HTMLDivElement>(null);
  const isHydrating = useIsHydrating();
  const [startedHydrating] = useState(isHydrating);
  const [prerenderedTexts] = useState(texts);
  const [Breakdown, setBreakdown] = useState<ComponentType>(() => arrived ?? lazy(loadBreakdown));
  const [hasArrived, setArrived] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  const onArrive = useCallback(() => setArrived(true), []);

  if (startedHydrating && !hasArrived && !isOutdated && texts !== prerenderedTexts) setOutdated(true);

  useEffect(() => {
    if (startedHydrating && !isOutdated && section.current !== null) return watchForNeed(section.current);
    breakdownNeed.arise();
    return undefined;
  }, [startedHydrating, isOutdated]);

  // A stable element: a new one would have React give up the prerendered content while its code is on the way.
  const content = useMemo(
    () => (
      <Suspense
        key={isOutdated ? 'anew' : 'prerendered'}
        fallback={<p className="card loading">{messages.lazy.loading}</p>}
      >
        <Breakdown />
        <Arrival onArrive={onArrive} />
      </Suspense>
    ),
    [Breakdown, isOutdated, messages, onArrive],
  );
  return (
    <div ref={section} className="breakdown" id="breakdown">
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

/** Says when what stands beside it has come alive. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}
