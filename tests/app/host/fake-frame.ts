import type { FrameWindow } from '../../../src/app/host/connection';
import type { PageMessage } from '../../../src/embed/protocol';

export const HOST = 'https://host.example';
export const PAGE = 'https://calculator.example';

interface Posted {
  readonly message: PageMessage;
  readonly targetOrigin: string;
}

/** A page's window in a frame, with what it posted to its parent. */
export function fakeFrame() {
  const posted: Posted[] = [];
  const parent = {
    postMessage: (message: PageMessage, targetOrigin: string) => {
      posted.push({ message: structuredClone(message), targetOrigin });
    },
  };
  const target = new EventTarget();
  const frame = {
    parent,
    location: { origin: PAGE },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as FrameWindow;
  const dispatch = (type: string, properties: object) =>
    target.dispatchEvent(Object.assign(new Event(type), properties));
  return {
    frame,
    posted,
    /** What the page said since it was asked last, but for hellos. */
    said: () =>
      posted
        .splice(0)
        .map(({ message }) => message)
        .filter(({ type }) => type !== 'hello'),
    /** Something arrives, by default from the parent of the host's origin. */
    arrive: (data: unknown, { source = parent as unknown, origin = HOST } = {}) =>
      dispatch('message', { data, source, origin }),
    comeBack: (persisted: boolean) => dispatch('pageshow', { persisted }),
  };
}

export const CONNECT = { ssc: 1, type: 'connect', followsHeight: false, look: {} } as const;
