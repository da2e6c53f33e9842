import { type ComponentType, lazy, Suspense, useState } from 'react';
import type { Mode } from '../entry/modes';
import { useMessages } from '../i18n/catalogue';
import { NewPurchase } from '../screens/new-purchase/new-purchase';
import { useMode } from '../store/calculator-context';
import { LoadBoundary } from '../ui/load-boundary';

type LazyMode = Exclude<Mode, 'new'>;

const LOADERS: Readonly<Record<LazyMode, () => Promise<{ default: ComponentType }>>> = {
  add: async () => ({ default: (await import('../screens/add-on/add-on')).AddOn }),
  renew: async () => ({ default: (await import('../screens/renewal/renewal')).Renewal }),
};

/** Fetches a mode's code ahead of its screen. A failure shows, with another try, where the screen would be. */
export async function preloadMode(mode: Mode): Promise<void> {
  if (mode !== 'new') await LOADERS[mode]().catch(() => undefined);
}

/** The screen of the mode that is chosen. What only the other modes need loads when they are opened. */
export function ModeScreen() {
  const mode = useMode();
  return mode === 'new' ? <NewPurchase /> : <LoadedScreen key={mode} mode={mode} />;
}

function LoadedScreen({ mode }: { readonly mode: LazyMode }) {
  const { lazy: texts, page } = useMessages();
  const [Screen, setScreen] = useState(() => lazy(LOADERS[mode]));
  return (
    <LoadBoundary
      message={texts.modeFailed}
      retryLabel={texts.retry}
      onRetry={() => setScreen(() => lazy(LOADERS[mode]))}
    >
      <Suspense fallback={<p className="card loading">{page.loading}</p>}>
        <Screen />
      </Suspense>
    </LoadBoundary>
  );
}
