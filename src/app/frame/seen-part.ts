/** The part of the frame that the visitor sees, in CSS pixels from the frame's upper edge. */
export interface SeenPart {
  readonly top: number;
  readonly height: number;
}

let seenPart: SeenPart | undefined;

export function setSeenPart(part: SeenPart): void {
  seenPart = part;
}

export const currentSeenPart = (): SeenPart | undefined => seenPart;
