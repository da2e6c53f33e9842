import { barShift } from './bar-shift';
import type { SeenPart } from './seen-part';

/** A radio that looks like a button is seen as its label. */
const seenAs = (focused: Element): Element => focused.closest('.segmented label, .file-choice') ?? focused;

/** What has the focus, where the bar could hide it; nothing within the bar itself. */
function focusOutside(bar: Element): Element | undefined {
  const focused = document.activeElement;
  return focused === null || focused === document.body || bar.contains(focused) ? undefined : seenAs(focused);
}

/** Moves the bar to the lower edge of the part that is seen, as far as `barShift()` has it. */
export function placeBar(seen: SeenPart | undefined): void {
  const { style } = document.documentElement;
  const bar = document.querySelector('.bottom-bar');
  const main = bar?.closest('main');
  if (!bar || !main) return;
  const moved = Number.parseFloat(style.getPropertyValue('--bar-shift')) || 0;
  const { top, bottom } = bar.getBoundingClientRect();
  const shift = barShift(seen, {
    from: main.getBoundingClientRect().top,
    natural: { top: top - moved, bottom: bottom - moved },
    focused: focusOutside(bar)?.getBoundingClientRect(),
  });
  if (shift !== moved) style.setProperty('--bar-shift', `${shift}px`);
}
