import { type PageMessage, PROTOCOL_VERSION } from './protocol';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
type FieldsOf<Message> = Message extends PageMessage ? Exclude<keyof Message, 'ssc' | 'type'> : never;
type Checks = {
  readonly [Type in PageMessage['type']]: Readonly<
    Record<FieldsOf<Extract<PageMessage, { readonly type: Type }>>, Check>
  >;
};

const isText: Check = (value) => typeof value === 'string';
const isFirstVersion = (value: unknown): value is Fields => (value as Fields | undefined)?.version === 1;

/** By a message's type: its fields, and what each must be. */
const CHECKS: Checks = {
  hello: {},
  ready: { link: isText, language: isText, bookId: isText },
  height: { height: (value) => typeof value === 'number' && value >= 1 && value <= 100_000 },
  quote: { quote: (value) => value === null || isFirstVersion(value) },
  apply: { application: (value) => isFirstVersion(value) && isText(value.id) },
  // Codes are not looked up: page and script are of one build, and the script is to stay small.
  error: { code: isText, message: isText, names: (value) => Array.isArray(value) && value.every(isText) },
};

const isType = (type: unknown): type is PageMessage['type'] =>
  isText(type) && Object.hasOwn(CHECKS, `${type}`);

/**
 * What a message from the page says, in a fresh object with known names only. `null`: it is of another version,
 * and nothing in it can be relied on. `undefined`: it is none of the page's, or malformed. Heights are 1 to
 * 100 000 CSS pixels. Never throws, whatever the data: each property is read once, and an accessor may throw.
 */
export function readPageMessage(data: unknown): PageMessage | null | undefined {
  try {
    // A copy: what was checked is what is used. Where there is nothing to copy this throws.
    const { ssc, type, ...fields } = data as Fields;
    if (ssc !== PROTOCOL_VERSION) return ssc === undefined ? undefined : null;
    if (!isType(type)) return undefined;
    const message: Record<string, unknown> = { ssc, type };
    for (const [name, isGood] of Object.entries<Check>(CHECKS[type])) {
      if (!isGood(fields[name])) return undefined;
      message[name] = fields[name];
    }
    // `Checks` has every field of every message.
    return message as PageMessage;
  } catch {
    return undefined;
  }
}
