/** In milliseconds; the slowest answers take about five seconds. */
const LONGEST_WAIT = 40_000;

/** What a driver's silence is called, which is no fact about a page: a test may be run again for it, and for nothing else. */
export const NO_ANSWER = /^The browser's driver gave no answer/;

/** What a W3C WebDriver gives for an element: its reference under a fixed name. */
export type ElementReference = Readonly<Record<'element-6066-11e4-a52e-4f735466cecf', string>>;

/** A browser with one window, driven by the W3C WebDriver protocol. */
export interface WebDriverSession {
  readonly navigate: (address: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Runs a function of the page, sent as its source, in the frame that is chosen; what it returns must be JSON or an element. */
  readonly run: <Argument, Value>(
    source: (argument: Argument) => Value,
    argument: Argument,
  ) => Promise<unknown>;
  /** Chooses the frame that an element holds, or the page itself for null. */
  readonly switchToFrame: (element: ElementReference | null) => Promise<void>;
  /** Presses keys together: down in this order, up in the opposite one. Each is a character or the code of a key. */
  readonly chord: (keys: readonly string[]) => Promise<void>;
  /** Of the window, its frame included. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What is seen of the page, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly end: () => Promise<void>;
}

/** Asks a driver at an address for a session. Throws with the driver's own words where it refuses one. */
export async function startSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  const opened = await command(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = opened as { sessionId: string };
  const ask = (method: string, path: string, body?: object) =>
    command(driver, method, `/session/${sessionId}${path}`, body);
  const say = (path: string, body: object = {}) => ask('POST', path, body).then(() => undefined);
  return {
    navigate: (url) => say('/url', { url }),
    refresh: () => say('/refresh'),
    run: (source, argument) =>
      ask('POST', '/execute/sync', { script: `return (${source})(...arguments)`, args: [argument ?? null] }),
    switchToFrame: (id) => say('/frame', { id }),
    chord: (keys) =>
      say('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...keys.map((value) => ({ type: 'keyDown', value })),
              ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      }),
    resize: (width, height) => say('/window/rect', { width, height }),
    screenshot: async () => Buffer.from(String(await ask('GET', '/screenshot')), 'base64'),
    end: () => ask('DELETE', '').then(() => undefined),
  };
}

/** Waits until a driver says that it takes sessions. Throws after ten seconds. */
export async function untilReady(driver: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const status = await command(driver, 'GET', '/status').catch(() => undefined);
    if (status !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No WebDriver answers at ${driver}.`);
}

async function command(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${driver}${path}`, {
    method,
    signal: AbortSignal.timeout(LONGEST_WAIT),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((reason: unknown) => {
    const isSilence = reason instanceof DOMException && reason.name === 'TimeoutError';
    throw isSilence
      ? new Error(`The browser's driver gave no answer to ${method} ${path} ${JSON.stringify(body ?? {})}.`)
      : reason;
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(value)}`);
  return value;
}
