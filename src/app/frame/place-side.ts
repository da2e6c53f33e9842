import type { SeenPart } from './seen-part';
import { sidePlace } from './side-place';

/** Moves the panel beside the form, and gives it a height where it needs one, as `sidePlace()` has it. */
export function placeSide(seen: SeenPart | undefined): void {
  const { style } = document.documentElement;
  const side = document.querySelector('.side');
  const column = side?.parentElement;
  const form = column?.firstElementChild;
  if (!side || !column || !form) return;
  const { shift, cap } = sidePlace(seen, {
    column: column.getBoundingClientRect(),
    formHeight: form.getBoundingClientRect().height,
    panelHeight: side.scrollHeight,
  });
  style.setProperty('--side-shift', `${shift}px`);
  if (cap === undefined) style.removeProperty('--side-cap');
  else style.setProperty('--side-cap', `${cap}px`);
}
