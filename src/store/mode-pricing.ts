import { useEffect, useState } from 'react';
import type { Mode } from '../entry/modes';
import { priceNewPurchase } from './price-new-purchase';
import type { PriceTexts } from './priced';

const LOADERS: Readonly<Record<Mode, () => Promise<PriceTexts>>> = {
  new: async () => priceNewPurchase,
  add: async () => (await import('./price-add-on')).priceAddOn,
  renew: async () => (await import('./price-renewal')).priceRenewal,
};

/**
 * How a mode's texts are priced, for whoever stands outside that mode: its code loads with the mode, so
 * `undefined` until it is there, and where it can't be loaded.
 */
export function useModePricing(mode: Mode): PriceTexts | undefined {
  const [loaded, setLoaded] = useState<{ mode: Mode; price: PriceTexts }>();
  useEffect(() => {
    let isCurrent = true;
    LOADERS[mode]().then(
      (price) => isCurrent && setLoaded({ mode, price }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [mode]);
  if (mode === 'new') return priceNewPurchase;
  return loaded?.mode === mode ? loaded.price : undefined;
}
