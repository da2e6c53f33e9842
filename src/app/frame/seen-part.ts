/** The part of the frame that the visitor sees, in CSS pixels from the frame's upper edge. */
export interface SeenPart {
  readonly top: number;
  readonly height: number;
}

let told: SeenPart | undefined;
let shown: SeenPart | undefined;
const listeners = new Set<() => void>();

/** What the host said last; undefined where it never did. */
export const toldSeenPart = (): SeenPart | undefined => told;

/** What is known of it, from the host or found by the page itself; undefined before either. */
export const knownSeenPart = (): SeenPart | undefined => shown;

/** Calls `listener` each time the host tells another part, until the function that it returns is called. */
export function onSeenPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets styles know the part that is seen: dialogs and what else is fixed stand in it where the frame is tall. */
export function showSeenPart(part: SeenPart): void {
  shown = part;
  const { top, height } = part;
  const { style } = document.documentElement;
  style.setProperty('--seen-top', `${top}px`);
  style.setProperty('--seen-height', `${height}px`);
}

/**
 * Takes the part of the frame that the visitor sees from the host, in CSS pixels from the frame's upper edge. What
 * lies outside of the frame is none of it; a host may say so with figures below 0.
 */
export function setSeenPart({ top, height }: SeenPart): void {
  const part = { top: Math.max(0, top), height: Math.max(0, height + Math.min(0, top)) };
  if (part.top === told?.top && part.height === told.height) return;
  told = part;
  showSeenPart(part);
  for (const listener of listeners) listener();
}

/** Forgets the part that is seen, as when no host had ever told it. */
export function forgetSeenPart(): void {
  told = undefined;
  shown = undefined;
  const { style } = document.documentElement;
  style.removeProperty('--seen-top');
  style.removeProperty('--seen-height');
}
