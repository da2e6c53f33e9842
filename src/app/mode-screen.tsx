import { type ComponentType, useEffect, useState } from 'react';
import type { Mode } from '../entry/modes';
import { useMessages } from '../i18n/catalogue';
import { NewPurchase } from '../screens/new-purchase/new-purchase';
import { useMode } from '../store/calculator-context';
import { LoadBoundary } from '../ui/load-boundary';

type LazyMode = Exclude<Mode, 'new'>;

const LOADERS: Readonly<Record<LazyMode, () => Promise<ComponentType>>> = {
  add: async () => (await import('../screens/add-on/add-on')).AddOn,
  renew: async () => (await import('../screens/renewal/renewal')).Renewal,
};

/** Screens that have been loaded: they show at once, without a word of waiting. */
const arrived: Partial<Record<LazyMode, ComponentType>> = {};

async function load(mode: LazyMode): Promise<ComponentType> {
  const Screen = await LOADERS[mode]();
  arrived[mode] = Screen;
  return Screen;
}

/** Fetches a mode's code ahead of its screen. A failure shows, with another try, where the screen would be. */
export async function preloadMode(mode: Mode): Promise<void> {
  if (mode !== 'new') await load(mode).catch(() => undefined);
}

/** The screen of the mode that is chosen. What only the other modes need loads when they are opened. */
export function ModeScreen() {
  const mode = useMode();
  return mode === 'new' ? <NewPurchase /> : <LoadedScreen key={mode} mode={mode} />;
}

function LoadedScreen({ mode }: { readonly mode: LazyMode }) {
  const { lazy: texts } = useMessages();
  const [attempt, setAttempt] = useState(1);
  return (
    <LoadBoundary message={texts.modeFailed} retryLabel={texts.retry} onRetry={() => setAttempt(attempt + 1)}>
      <ArrivingScreen key={attempt} mode={mode} />
    </LoadBoundary>
  );
}

function ArrivingScreen({ mode }: { readonly mode: LazyMode }) {
  const { page } = useMessages();
  const [Screen, setScreen] = useState(() => arrived[mode]);
  useEffect(() => {
    if (Screen !== undefined) return undefined;
    let isCurrent = true;
    load(mode).then(
      (loaded) => isCurrent && setScreen(() => loaded),
      (reason: unknown) =>
        isCurrent &&
        setScreen(() => {
          // Thrown while React renders, it reaches the boundary above.
          throw reason;
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [mode, Screen]);
  return Screen === undefined ? <p className="card loading">{page.loading}</p> : <Screen />;
}
