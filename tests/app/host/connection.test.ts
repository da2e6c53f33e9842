import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/app/host/connection';
import { CONNECT, fakeFrame, HOST, PAGE } from './fake-frame';

const QUOTE = { type: 'quote', quote: null } as const;
const HEIGHT = { type: 'height', height: 700 } as const;
const SET = { ssc: 1, type: 'set', values: { years: '2' } } as const;
const VIEWPORT = { ssc: 1, type: 'viewport', top: 0, height: 500 } as const;

function opened(hosts: readonly string[] | '*' = [HOST]) {
  const fake = fakeFrame();
  const listener = { onConnect: vi.fn(), onMessage: vi.fn() };
  return { ...fake, ...listener, ...openConnection(hosts, listener, fake.frame) };
}

describe('hello', () => {
  test('is all that goes to whoever is there', () => {
    const { posted, say } = opened();
    say(QUOTE);
    say(HEIGHT);
    expect(posted).toEqual([{ message: { ssc: 1, type: 'hello' }, targetOrigin: '*' }]);
  });

  test('is said again when the page comes back from the browser’s history, not otherwise', () => {
    const { posted, arrive, comeBack, onConnect } = opened();
    arrive(CONNECT);
    comeBack(false);
    expect(posted).toHaveLength(1);
    comeBack(true);
    expect(posted.map(({ targetOrigin }) => targetOrigin)).toEqual(['*', '*']);
    arrive(CONNECT);
    arrive(CONNECT);
    expect(onConnect.mock.calls.map(([, host]) => host.isFirst)).toEqual([true, true, false]);
  });
});

describe('a host that is allowed', () => {
  test.each([
    ['by its origin', [HOST], HOST],
    ['as anybody is', '*', 'https://anybody.example'],
    ['as the page’s own origin', [], PAGE],
  ] as const)('%s is spoken to at its origin alone', (_, hosts, origin) => {
    const { posted, arrive, say, onConnect, onMessage } = opened(hosts);
    arrive(CONNECT, { origin });
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(CONNECT, { isAllowed: true, isFirst: true });
    posted.length = 0;
    say(QUOTE);
    expect(posted).toEqual([{ message: { ssc: 1, ...QUOTE }, targetOrigin: origin }]);
    arrive(SET, { origin });
    expect(onMessage).toHaveBeenCalledExactlyOnceWith(SET);
  });

  test('is not heard before it has connected', () => {
    const { arrive, onMessage } = opened();
    arrive(SET);
    expect(onMessage).not.toHaveBeenCalled();
  });
});

describe('a host that is not allowed', () => {
  test('is told so once, and gets heights and nothing else', () => {
    const { said, arrive, say, onConnect } = opened(['https://other.example']);
    arrive(CONNECT);
    arrive(CONNECT);
    say(QUOTE);
    say({ type: 'ready', link: '#/new', language: 'en', bookId: 'book' });
    say(HEIGHT);
    expect(onConnect).toHaveBeenCalledWith(CONNECT, { isAllowed: false, isFirst: true });
    expect(said()).toEqual([
      {
        ssc: 1,
        type: 'error',
        code: 'host-not-allowed',
        message: `The page's settings do not name ${HOST} in hosts.`,
        names: [],
      },
      { ssc: 1, ...HEIGHT },
    ]);
  });

  test('may say which part of the frame is seen, and nothing else', () => {
    const { arrive, onMessage } = opened([]);
    arrive(CONNECT);
    arrive(SET);
    arrive({ ssc: 1, type: 'open', link: '#/new' });
    arrive({ ssc: 1, type: 'application-state', id: 'a', state: 'active' });
    arrive({ ssc: 1, type: 'application-answer', id: 'a', taken: true });
    expect(onMessage).not.toHaveBeenCalled();
    arrive(VIEWPORT);
    expect(onMessage).toHaveBeenCalledExactlyOnceWith(VIEWPORT);
  });
});

describe('somebody else', () => {
  test('in another window of an allowed origin is neither heard nor answered', () => {
    const { posted, arrive, onConnect, onMessage } = opened('*');
    const sibling = { postMessage: vi.fn() };
    for (const message of [CONNECT, { ...CONNECT, ssc: 2 }, SET]) arrive(message, { source: sibling });
    arrive(CONNECT, { source: null });
    expect(onConnect).not.toHaveBeenCalled();
    arrive(CONNECT);
    arrive(SET, { source: sibling });
    expect(onMessage).not.toHaveBeenCalled();
    expect(sibling.postMessage).not.toHaveBeenCalled();
    expect(posted).toHaveLength(1);
  });

  test('of another origin than the host that has connected is not heard', () => {
    const { posted, arrive, onConnect, onMessage } = opened([HOST, 'https://second.example']);
    arrive(CONNECT);
    arrive(CONNECT, { origin: 'https://second.example' });
    arrive(SET, { origin: 'https://second.example' });
    expect(onConnect).toHaveBeenCalledOnce();
    expect(onMessage).not.toHaveBeenCalled();
    expect(posted).toHaveLength(1);
  });

  test.each(['null', ''])(
    'of no origin (%j) is never answered, as nothing can be addressed to it',
    (origin) => {
      const { posted, arrive, onConnect } = opened('*');
      arrive(CONNECT, { origin });
      arrive({ ...CONNECT, ssc: 2 }, { origin });
      expect(onConnect).not.toHaveBeenCalled();
      expect(posted).toHaveLength(1);
    },
  );
});

describe('what can’t be understood', () => {
  test('of another version is told once', () => {
    const { said, arrive, onConnect } = opened();
    arrive({ ...CONNECT, ssc: 2 });
    arrive({ ...CONNECT, ssc: 2 });
    expect(onConnect).not.toHaveBeenCalled();
    expect(said()).toEqual([
      {
        ssc: 1,
        type: 'error',
        code: 'unsupported-version',
        message: 'This page speaks version 1 of the messages.',
        names: [],
      },
    ]);
  });

  test('is told once for each kind, so that a host that sends back what it hears does not keep both busy for ever', () => {
    const { posted, arrive, said } = opened();
    arrive(CONNECT);
    arrive({ ssc: 1, type: 'set', values: { years: 2 } });
    for (let echo = 0; echo < 5; echo++) for (const { message } of posted.slice()) arrive(message);
    expect(said().map((message) => message.type === 'error' && message.message)).toEqual([
      'What set said was not as in the protocol and was left out.',
      'A message was none of the protocol and was left out.',
    ]);
  });

  test('of other scripts is left alone', () => {
    const { said, arrive } = opened();
    arrive(CONNECT);
    for (const data of ['hi', 7, null, { type: 'set' }, [1]]) arrive(data);
    expect(said()).toEqual([]);
  });
});

test('a connection that is closed hears nothing more', () => {
  const { posted, arrive, comeBack, close, onConnect } = opened();
  close();
  arrive(CONNECT);
  comeBack(true);
  expect(onConnect).not.toHaveBeenCalled();
  expect(posted).toHaveLength(1);
});
