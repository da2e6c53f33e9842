import { isSamePlace } from '../../entry/places';
import type { CalculatorStore } from '../../store/calculator-store';
import { knownSeenPart } from './seen-part';

/**
 * Has the host scroll to the page's upper edge where the visitor goes to another place and that edge is out of
 * sight: a frame that shrinks from a long form to a short list would otherwise leave them somewhere below it.
 *
 * @returns ends it.
 */
export function revealPlaces(store: CalculatorStore): () => void {
  let frame = 0;
  const end = store.subscribe(({ place }, before) => {
    if (isSamePlace(place, before.place)) return;
    cancelAnimationFrame(frame);
    // By then React has put the place on the page; what it has still to load begins at the same edge.
    frame = requestAnimationFrame(() => {
      if (knownSeenPart()?.top !== 0)
        document.getElementById('calculator')?.scrollIntoView({ block: 'start' });
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    end();
  };
}
