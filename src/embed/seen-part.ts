/** Part of a frame, in whole CSS pixels from its upper edge. */
export interface FramePart {
  readonly top: number;
  readonly height: number;
}

/**
 * The part of a frame that the visitor sees: within the window, and within each element around it that scrolls or
 * cuts off. 0 high where it is out of sight. `host` is the element whose shadow tree has the frame.
 */
export function seenPart(frame: Element, host: Element): FramePart {
  const { top, bottom } = frame.getBoundingClientRect();
  let from = Math.max(top, 0);
  let to = Math.min(bottom, innerHeight);
  // What overflows the body overflows the window.
  for (let box = host.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const edges = box.getBoundingClientRect();
    from = Math.max(from, edges.top);
    to = Math.min(to, edges.bottom);
  }
  return to > from ? { top: Math.round(from - top), height: Math.round(to - from) } : { top: 0, height: 0 };
}
