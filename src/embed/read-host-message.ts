import { APPLICATION_STATES, type HostLook, type HostMessage, PROTOCOL_VERSION } from './protocol';
import { cutText, numberWithin, property, shortText } from './read-plain';

/** The longest link that `open` may have, in UTF-16 units. */
export const MAX_LINK = 4000;
/** How many names one `set` may have. */
export const MAX_NAMES = 64;
/** How far a frame may reach, in CSS pixels: more than any browser lays out. */
const MAX_PIXELS = 1e8;

/** What something that arrived from the host's window turned out to be. */
export type HostReading =
  | { readonly tag: 'message'; readonly message: HostMessage }
  /** Another version of these messages. */
  | { readonly tag: 'other-version' }
  /** This version, but no message of it; `type` where that is one, and something else is wrong. */
  | { readonly tag: 'unreadable'; readonly type?: HostMessage['type'] }
  /** None of ours: other scripts of the host's page send messages too. */
  | { readonly tag: 'foreign' };

const TYPES = [
  'connect',
  'set',
  'open',
  'viewport',
  'application-state',
  'application-answer',
] as const satisfies readonly HostMessage['type'][];
const LOOK_NAMES = ['brand', 'brandDark', 'radius', 'font'] as const satisfies readonly (keyof HostLook)[];

/**
 * Reads what arrived into a fresh object with known keys only. Every property is read once; getters, proxies,
 * cycles and anything huge are refused, not followed. A value of more than 200 characters is cut to 201, so
 * that its field refuses it. Never throws.
 */
export function readHostMessage(data: unknown): HostReading {
  try {
    const version = property(data, 'ssc');
    if (typeof version !== 'number') return { tag: 'foreign' };
    if (version !== PROTOCOL_VERSION) return { tag: 'other-version' };
    const type = property(data, 'type');
    const known = TYPES.find((each) => each === type);
    const message = known && readBody(data, known);
    if (message !== undefined) return { tag: 'message', message };
    return known === undefined ? { tag: 'unreadable' } : { tag: 'unreadable', type: known };
  } catch {
    return { tag: 'unreadable' };
  }
}

function readBody(data: unknown, type: HostMessage['type']): HostMessage | undefined {
  const ssc = PROTOCOL_VERSION;
  switch (type) {
    case 'connect': {
      const followsHeight = property(data, 'followsHeight');
      const look = readLook(property(data, 'look'));
      if (typeof followsHeight !== 'boolean' || look === undefined) return undefined;
      return { ssc, type, followsHeight, look };
    }
    case 'set': {
      const values = readValues(property(data, 'values'));
      return values && { ssc, type, values };
    }
    case 'open': {
      const link = shortText(property(data, 'link'), MAX_LINK);
      return link === undefined ? undefined : { ssc, type, link };
    }
    case 'viewport': {
      const top = numberWithin(property(data, 'top'), -MAX_PIXELS, MAX_PIXELS);
      const height = numberWithin(property(data, 'height'), 0, MAX_PIXELS);
      return top === undefined || height === undefined ? undefined : { ssc, type, top, height };
    }
    case 'application-state': {
      const id = shortText(property(data, 'id'));
      const given = property(data, 'state');
      const state = APPLICATION_STATES.find((known) => known === given);
      return id === undefined || state === undefined ? undefined : { ssc, type, id, state };
    }
    case 'application-answer': {
      const id = shortText(property(data, 'id'));
      const taken = property(data, 'taken');
      return id === undefined || typeof taken !== 'boolean' ? undefined : { ssc, type, id, taken };
    }
  }
}

/** Texts under the known names; a host without wishes may leave the look out. */
function readLook(given: unknown): HostLook | undefined {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const look: Partial<Record<keyof HostLook, string>> = {};
  for (const name of LOOK_NAMES) {
    const text = property(given, name);
    if (typeof text === 'string') look[name] = cutText(text);
    else if (text !== undefined) return undefined;
  }
  return look;
}

function readValues(given: unknown): Readonly<Record<string, string | null>> | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const names = Object.keys(given);
  if (names.length > MAX_NAMES) return undefined;
  const values = new Map<string, string | null>();
  for (const name of names) {
    const value = property(given, name);
    if (value !== null && typeof value !== 'string') return undefined;
    values.set(cutText(name), value === null ? null : cutText(value));
  }
  // An own property for every name, `__proto__` among them.
  return Object.fromEntries(values);
}
