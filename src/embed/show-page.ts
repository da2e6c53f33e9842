import { connectFrame } from './connect-frame';
import { createFrame } from './create-frame';
import { linkOf } from './link-attributes';
import type { PendingCalls } from './pending-calls';
import { type EmbedErrorCode, type PageMessage, PROTOCOL_VERSION, type QuoteJson } from './protocol';

/** How long the page may take to say hello, in milliseconds, before its place goes back to the element's content. */
const PATIENCE_MS = 20_000;

export interface ShownPage {
  readonly frame: HTMLIFrameElement;
  /** The last quote; null while there is none. */
  readonly quote: () => QuoteJson | null;
  /** Sends what is pending with the next frame. */
  readonly wake: () => void;
  readonly close: () => void;
}

/** Loads the page into a frame beside `content`, which makes room once the page says hello, and hands its events on. */
export function showPage(
  element: HTMLElement,
  content: HTMLElement,
  page: URL,
  name: string,
  pending: PendingCalls,
): ShownPage {
  let isReady = false;
  let quote: QuoteJson | null = null;

  /** false where a listener prevented the default. */
  const emit = (type: string, detail: object): boolean =>
    element.dispatchEvent(
      new CustomEvent(`ssc-${type}`, {
        bubbles: true,
        composed: true,
        cancelable: type === 'apply',
        detail: { version: 1, ...detail },
      }),
    );
  const fail = (code: EmbedErrorCode, problem: string) =>
    emit('error', { code, message: page.href + problem, names: [] });

  const show = () => {
    clearTimeout(timer);
    content.className = 'off';
    frame.className = 'on';
  };
  const giveUp = () => {
    content.className = 'last';
    frame.className = 'off';
    fail('not-loaded', ' did not answer within 20 s');
  };
  const send = () => {
    if (isReady) pending.take(linkOf(element) || '#/new').forEach(connection.post);
  };

  const onMessage = (message: PageMessage | null) => {
    if (message === null) {
      // It can be used all the same: it goes by itself, and scrolls.
      if (frame.className !== 'on') fail('unsupported-version', ` speaks no version ${PROTOCOL_VERSION}`);
      return show();
    }
    const { ssc: _, type, ...detail } = message;
    if (message.type === 'hello') {
      isReady = false;
      quote = null;
      show();
    } else if (message.type === 'height') {
      frame.style.height = `${message.height}px`;
      connection.wake();
    } else if (message.type === 'quote') {
      quote = message.quote;
      if (quote) emit(type, detail);
    } else if (message.type === 'apply') {
      const taken = !emit(type, detail);
      connection.post({ type: 'application-answer', id: message.application.id, taken });
    } else {
      isReady ||= message.type === 'ready';
      send();
      emit(type, detail);
    }
  };

  const frame = createFrame(element, page.href + linkOf(element), name);
  const connection = connectFrame(element, frame, page.origin, onMessage, send);
  const timer = setTimeout(giveUp, PATIENCE_MS);
  content.after(frame);
  return {
    frame,
    quote: () => quote,
    wake: connection.wake,
    close: () => {
      connection.close();
      clearTimeout(timer);
      frame.remove();
    },
  };
}
