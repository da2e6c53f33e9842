import './tall-frame.css';
import { findSeenPart } from './find-seen-part';
import { placeInSight } from './place-in-sight';
import { forgetSeenPart } from './seen-part';
import { watchHeight } from './watch-height';

/**
 * For a host that gives the frame the height which the page asks for. The page then has no scrolling of its own, and
 * what otherwise stands in the window (dialogs, the bar, the panel) stands in the part of the frame that is seen.
 *
 * @param send is told the height that the content needs, in whole CSS pixels: now, and whenever it changes.
 * @returns ends it: the page is again as where it scrolls by itself.
 */
export function followHeight(send: (height: number) => void): () => void {
  const { dataset } = document.documentElement;
  dataset.framed = 'tall';
  const ends = [watchHeight(send), placeInSight(), findSeenPart()];
  return () => {
    for (const end of ends) end();
    forgetSeenPart();
    delete dataset.framed;
  };
}
