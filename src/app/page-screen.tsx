import { useDeferredValue, useRef } from 'react';
import { MODES, type Mode } from '../entry/modes';
import type { Place } from '../entry/places';
import { useMessages } from '../i18n/catalogue';
import { NewPurchase } from '../screens/new-purchase/new-purchase';
import { useCalculator } from '../store/calculator-context';
import { Arriving, type PartLoader, preload } from '../ui/arriving';

const LOADERS = {
  add: async () => (await import('../screens/add-on/add-on')).AddOn,
  renew: async () => (await import('../screens/renewal/renewal')).Renewal,
  records: async () => (await import('../screens/records/records')).Records,
  compare: async () => (await import('../screens/compare/compare')).Compare,
  application: async () => (await import('../screens/application/application')).Application,
  paper: async () => (await import('../screens/paper/paper')).Paper,
} as const satisfies Readonly<Record<string, PartLoader>>;

/** What is shown in a place: 新购 is there from the start, everything else loads when it is opened. */
const screenIn = (place: Place, mode: Mode): keyof typeof LOADERS | 'new' =>
  place.tag === 'pricing' ? mode : place.tag;

/** Fetches a screen's code ahead of it. */
export async function preloadScreen(place: Place, mode: Mode): Promise<void> {
  const screen = screenIn(place, mode);
  if (screen !== 'new') await preload(LOADERS[screen]);
}

/** What the mode switch leads to. Into any other place the focus goes along: there is no moment without it. */
const ON_SWITCH: readonly string[] = [...MODES, 'records'];

/**
 * The screen of the place and mode that are chosen. Where the mode switch leads from one to another, that before is
 * gone at once, so that nothing acts on it any more, and the next is built apart, in slices, between which the page
 * answers. What stands there meanwhile is as tall as the next was when it was left, or else as the one before: the
 * page stays where it was scrolled to, and so does what comes below a frame that is as tall as its page.
 */
export function PageScreen() {
  const { page, lazy } = useMessages();
  const screen = useCalculator(({ place, draft }) => screenIn(place, draft.mode));
  const built = useDeferredValue(screen);
  /** How tall each screen was when it was left, in CSS pixels. */
  const heights = useRef<Partial<Record<string, number>>>({}).current;
  if (built !== screen && [built, screen].every((one) => ON_SWITCH.includes(one))) {
    return (
      <div
        className="card"
        ref={(gap) => {
          if (gap) gap.style.minHeight = `${heights[screen] ?? heights[built]}px`;
        }}
      />
    );
  }
  return (
    <div
      key={screen}
      ref={(shown: HTMLDivElement) => () => {
        heights[screen] = shown.offsetHeight;
      }}
    >
      {screen === 'new' ? (
        <NewPurchase />
      ) : (
        <Arriving
          loader={LOADERS[screen]}
          props={{}}
          waiting={<p className="card loading">{page.loading}</p>}
          failedMessage={lazy.modeFailed}
          retryLabel={lazy.retry}
        />
      )}
    </div>
  );
}
