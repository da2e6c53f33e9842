import { type EmbedError, type HostMessage, type PageMessage, PROTOCOL_VERSION } from '../../embed/protocol';
import { readHostMessage } from '../../embed/read-host-message';
import type { PageSettings } from '../../settings/settings';
import { isAllowedOrigin } from './is-allowed-origin';

type Unversioned<Message> = Message extends unknown ? Omit<Message, 'ssc'> : never;
/** A message to the host, before it gets its version. */
export type Saying = Unversioned<PageMessage>;
export type Say = (saying: Saying) => void;

export type ConnectMessage = Extract<HostMessage, { type: 'connect' }>;
export type LaterMessage = Exclude<HostMessage, ConnectMessage>;

export interface ConnectionListener {
  /** `isFirst`: nobody has connected since the page said hello. */
  readonly onConnect: (
    message: ConnectMessage,
    host: { readonly isAllowed: boolean; readonly isFirst: boolean },
  ) => void;
  /** From a host that has connected; one that is not allowed only tells which part of the frame is seen. */
  readonly onMessage: (message: LaterMessage) => void;
}

export interface Connection {
  /** Goes to the host that has connected and to nobody else; to one that is not allowed, heights only. */
  readonly say: Say;
  readonly close: () => void;
}

/** What the connection needs of `window`. */
export interface FrameWindow extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly location: Pick<Location, 'origin'>;
}

/**
 * Says hello to the page around this one, and listens to nobody else: the sender's window and origin are looked
 * at with every message. Hello is the only message that goes to whoever is there; nothing is in it.
 */
export function openConnection(
  hosts: PageSettings['hosts'],
  listener: ConnectionListener,
  frame: FrameWindow = window,
): Connection {
  let host: { readonly origin: string; readonly isAllowed: boolean } | undefined;
  let isFirst = true;
  const told = new Set<string>();

  const post = (saying: Saying, origin: string) =>
    frame.parent.postMessage({ ssc: PROTOCOL_VERSION, ...saying } satisfies PageMessage, origin);
  const sayHello = () => {
    isFirst = true;
    post({ type: 'hello' }, '*');
  };
  /** Each kind once: a host that sends back whatever it hears must not keep both busy for ever. */
  const tellOnce = (code: EmbedError['code'], message: string, origin: string) => {
    if (told.has(message)) return;
    told.add(message);
    post({ type: 'error', code, message, names: [] }, origin);
  };

  const onEvent = ({ source, origin, data }: MessageEvent) => {
    if (source !== frame.parent || !isAddressable(origin)) return;
    if (host !== undefined && host.origin !== origin) return;
    const reading = readHostMessage(data);
    if (reading.tag === 'foreign') return;
    const isAllowed = isAllowedOrigin(origin, hosts, frame.location.origin);
    if (reading.tag === 'other-version') {
      tellOnce(
        'unsupported-version',
        `This page speaks version ${PROTOCOL_VERSION} of the messages.`,
        origin,
      );
    } else if (reading.tag === 'unreadable') {
      const what =
        reading.type === undefined ? 'A message was none of' : `What ${reading.type} said was not as in`;
      if (isAllowed) tellOnce('wrong-values', `${what} the protocol and was left out.`, origin);
    } else if (reading.message.type === 'connect') {
      host ??= { origin, isAllowed };
      if (!isAllowed)
        tellOnce('host-not-allowed', `The page's settings do not name ${origin} in hosts.`, origin);
      const answersHello = isFirst;
      isFirst = false;
      listener.onConnect(reading.message, { isAllowed, isFirst: answersHello });
    } else if (host !== undefined && (isAllowed || reading.message.type === 'viewport')) {
      listener.onMessage(reading.message);
    }
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) sayHello();
  };

  frame.addEventListener('message', onEvent);
  // Back from the browser's history: the host may be another script by now.
  frame.addEventListener('pageshow', onPageShow);
  sayHello();
  return {
    say: (saying) => {
      if (host !== undefined && (host.isAllowed || saying.type === 'height')) post(saying, host.origin);
    },
    close: () => {
      frame.removeEventListener('message', onEvent);
      frame.removeEventListener('pageshow', onPageShow);
    },
  };
}

/** An origin that a message can be sent to; a sandboxed page and a file have none. */
const isAddressable = (origin: string): boolean => origin !== 'null' && origin !== '';
