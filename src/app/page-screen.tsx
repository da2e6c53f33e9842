import type { Mode } from '../entry/modes';
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

/** The screen of the place and mode that are chosen. */
export function PageScreen() {
  const { page, lazy } = useMessages();
  const screen = useCalculator(({ place, draft }) => screenIn(place, draft.mode));
  if (screen === 'new') return <NewPurchase />;
  return (
    <Arriving
      key={screen}
      loader={LOADERS[screen]}
      props={{}}
      waiting={<p className="card loading">{page.loading}</p>}
      failedMessage={lazy.modeFailed}
      retryLabel={lazy.retry}
    />
  );
}
