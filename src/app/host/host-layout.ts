import { followHeight } from '../frame/follow-height';
import { setSeenPart } from '../frame/seen-part';
import type { Say } from './connection';

export interface HostLayout {
  /** As the host says when it connects: whether it gives the frame the height that the page asks for. */
  readonly follow: (followsHeight: boolean) => void;
  readonly see: (part: { readonly top: number; readonly height: number }) => void;
  readonly end: () => void;
}

/** How the page stands in the host's: its height, and the part of it that the visitor sees. */
export function hostLayout(say: Say): HostLayout {
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
  };
  return {
    follow: (followsHeight) => {
      if (!followsHeight) end();
      else stop ??= followHeight((height) => say({ type: 'height', height }));
    },
    see: ({ top, height }) => setSeenPart({ top, height }),
    end,
  };
}
