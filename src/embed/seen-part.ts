/** Part of a frame, in whole CSS pixels from its upper edge. */
export interface FramePart {
  readonly top: number;
  readonly height: number;
}

/** What is around an element as it is shown: slots and shadow trees too. */
const around = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * The part of a frame that the visitor sees: within the window, and within each element around it that scrolls or
 * cuts off. 0 high where it is out of sight. A host that zooms or scales the frame sees its pixels larger or smaller.
 */
export function seenPart(frame: HTMLElement): FramePart {
  const { top, bottom, height } = frame.getBoundingClientRect();
  let from = Math.max(top, 0);
  let to = Math.min(bottom, innerHeight);
  // What overflows the body overflows the window.
  for (let box = around(frame); box && box !== document.body; box = around(box)) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const edges = box.getBoundingClientRect();
    from = Math.max(from, edges.top);
    to = Math.min(to, edges.bottom);
  }
  const pixels = (length: number) => Math.round((length * frame.offsetHeight) / height);
  if (to <= from) return { top: 0, height: 0 };
  return { top: pixels(from - top), height: pixels(to - from) };
}
