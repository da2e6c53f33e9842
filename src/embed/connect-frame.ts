import { lookOf } from './look-of';
import type { Unsent } from './pending-calls';
import { type PageMessage, PROTOCOL_VERSION } from './protocol';
import { readPageMessage } from './read-page-message';
import { seenPart } from './seen-part';

export interface FrameConnection {
  readonly post: (message: Unsent) => void;
  /** Has the next frame look for what is to be said. Nothing is, before the page has said hello. */
  readonly wake: () => void;
  /** Leaves no listener and no request behind. */
  readonly close: () => void;
}

/**
 * Talks with the page in a frame. Takes messages from that frame and this origin only, and posts to that origin
 * only. Tells the page the look and the part that the visitor sees, whenever they are others than before.
 * `onMessage` hears what the page itself says, parsed; null is a message of another version. `onFrame` is called
 * after `wake()`, once a frame at most.
 */
export function connectFrame(
  element: Element,
  frame: HTMLIFrameElement,
  origin: string,
  onMessage: (message: PageMessage | null) => void,
  onFrame: () => void,
): FrameConnection {
  const ending = new AbortController();
  const { signal } = ending;
  /** By type, what the page was told last; none before it says hello. */
  let told: Record<string, string> | undefined;
  let request = 0;

  const post = (message: Unsent) =>
    frame.contentWindow?.postMessage({ ssc: PROTOCOL_VERSION, ...message }, origin);

  const tellChanges = () => {
    for (const message of [
      { type: 'connect', followsHeight: true, look: lookOf(element) },
      { type: 'viewport', ...seenPart(frame) },
    ]) {
      const text = JSON.stringify(message);
      if (told?.[message.type] !== text) post(message as Unsent);
      told = { ...told, [message.type]: text };
    }
  };

  const wake = () => {
    if (!told) return;
    request ||= requestAnimationFrame(() => {
      request = 0;
      tellChanges();
      onFrame();
    });
  };

  addEventListener(
    'message',
    (event) => {
      if (event.source !== frame.contentWindow || event.origin !== origin) return;
      const message = readPageMessage(event.data);
      if (message !== undefined) onMessage(message);
      if (message?.type !== 'hello') return;
      // A page that says hello knows nothing yet: it is new, or was loaded anew.
      told = undefined;
      tellChanges();
    },
    { signal },
  );
  // On the way down: scrolling does not bubble.
  for (const type of ['scroll', 'resize']) addEventListener(type, wake, { signal, capture: true });

  return {
    post,
    wake,
    close: () => {
      ending.abort();
      cancelAnimationFrame(request);
    },
  };
}
