import type { ApplicationState, HostMessage } from './protocol';
import { cutText } from './read-plain';

/** Leaves the version to whoever sends the message. */
export type Unsent<Message = HostMessage> = Message extends HostMessage ? Omit<Message, 'ssc'> : never;

/** A field's value as a host's script has it. true asks for something, false and null take it back. */
export type StateValue = string | number | bigint | boolean | null | undefined;

/** What the host asked of the page and was not sent yet: of each field only the last value. */
export class PendingCalls {
  #isReset = false;
  readonly #values = new Map<string, string | null>();
  #states: Unsent[] = [];

  set(name: string, value: StateValue): void {
    const isNone = value === undefined || value === null || value === false;
    this.#values.set(name, isNone ? null : value === true ? '1' : cutText(String(value)));
  }

  /** What was to be set before is given up. */
  reset(): void {
    this.#isReset = true;
    this.#values.clear();
  }

  setApplicationState(id: string, state: ApplicationState): void {
    // Texts, whatever a script gave: what can't be sent would take what waits beside it along.
    this.#states.push({ type: 'application-state', id: `${id}`, state: `${state}` });
  }

  /** The messages that do it all, in their order; `link` is where a reset leads. */
  take(link: string): Unsent[] {
    const messages: Unsent[] = [
      ...(this.#isReset ? [{ type: 'open', link } as const] : []),
      ...(this.#values.size > 0 ? [{ type: 'set', values: Object.fromEntries(this.#values) } as const] : []),
      ...this.#states,
    ];
    this.#isReset = false;
    this.#values.clear();
    this.#states = [];
    return messages;
  }
}
