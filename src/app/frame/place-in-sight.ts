import { placeBar } from './place-bar';
import { placeSide } from './place-side';
import { onSeenPart, toldSeenPart } from './seen-part';

/** After its last move the part that is seen is taken to stand still, in milliseconds. */
const STANDS_STILL_AFTER_MS = 120;

/**
 * Keeps the bar at the lower edge of the part that is seen, and the panel beside the form within it: in a frame as
 * tall as its content nothing sticks by itself. Both are moved once the part stands still, since a message comes a
 * frame late and would have them tremble; until then the bar is out of sight.
 *
 * @returns ends it.
 */
export function placeInSight(): () => void {
  const { style, dataset } = document.documentElement;
  let settled = toldSeenPart();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const placeSettledBar = () => placeBar(settled);
  const place = () => {
    placeBar(settled);
    placeSide(settled);
  };
  const settle = () => {
    settled = toldSeenPart();
    delete dataset.seenMoves;
    place();
  };
  const onMove = () => {
    clearTimeout(timer);
    // The first part that is told is no move.
    if (settled === undefined) return settle();
    dataset.seenMoves = '';
    timer = setTimeout(settle, STANDS_STILL_AFTER_MS);
    return undefined;
  };

  const sizes = new ResizeObserver(place);
  // Another form may be just as high as the one before.
  const parts = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  });
  sizes.observe(document.body);
  parts.observe(document.body, { subtree: true, childList: true });
  for (const type of ['focusin', 'focusout'] as const) addEventListener(type, placeSettledBar);
  const endMoves = onSeenPart(onMove);
  return () => {
    sizes.disconnect();
    parts.disconnect();
    cancelAnimationFrame(frame);
    for (const type of ['focusin', 'focusout'] as const) removeEventListener(type, placeSettledBar);
    endMoves();
    clearTimeout(timer);
    delete dataset.seenMoves;
    for (const name of ['--bar-shift', '--side-shift', '--side-cap']) style.removeProperty(name);
  };
}
