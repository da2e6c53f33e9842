import type { CalculatorStore } from '../../store/calculator-store';
import { followHeight } from '../frame/follow-height';
import { revealPlaces } from '../frame/reveal-places';
import { setSeenPart } from '../frame/seen-part';
import type { Say } from './connection';

export interface HostLayout {
  /** As the host says when it connects: whether it gives the frame the height that the page asks for. */
  readonly follow: (followsHeight: boolean) => void;
  readonly see: (part: { readonly top: number; readonly height: number }) => void;
  readonly end: () => void;
}

/** How the page stands in the host's: its height, and the part of it that the visitor sees. A broken one has no store. */
export function hostLayout(say: Say, store?: CalculatorStore): HostLayout {
  let stop: (() => void) | undefined;
  const start = () => {
    const ends = [followHeight((height) => say({ type: 'height', height }))];
    if (store !== undefined) ends.push(revealPlaces(store));
    return () => {
      for (const endPart of ends) endPart();
    };
  };
  const end = () => {
    stop?.();
    stop = undefined;
  };
  return {
    follow: (followsHeight) => {
      if (!followsHeight) end();
      else stop ??= start();
    },
    see: ({ top, height }) => setSeenPart({ top, height }),
    end,
  };
}
