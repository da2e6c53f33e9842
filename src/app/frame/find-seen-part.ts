import { showSeenPart, toldSeenPart } from './seen-part';

/** How long an open dialog stays where it is while the visitor may scroll on, in milliseconds. */
const LOOK_AGAIN_AFTER_MS = 150;

/** What a visitor does before a dialog can open, and after having scrolled. */
const SIGNS_OF_LIFE = ['pointerover', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Finds the part that is seen where no host tells it. An observer of intersections is told it by the browser, across
 * origins too, but only as it begins to look. So it begins anew with each sign of life, for that the part is known
 * before a dialog opens, and again and again while one is open.
 *
 * @returns ends it.
 */
export function findSeenPart(): () => void {
  const { documentElement } = document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (toldSeenPart() === undefined) observer.observe(documentElement);
  };
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const seen = entries.at(-1)?.intersectionRect;
    if (seen === undefined || toldSeenPart() !== undefined) return;
    // Nothing of the frame is seen, as in a window that is hidden: what was known is better.
    if (seen.height > 0) showSeenPart({ top: seen.top, height: seen.height });
    clearTimeout(timer);
    if (document.querySelector('dialog[open]') !== null) timer = setTimeout(look, LOOK_AGAIN_AFTER_MS);
  });
  const options = { capture: true, passive: true };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, look, options);
  look();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, look, options);
  };
}
