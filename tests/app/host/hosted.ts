import { vi } from 'vitest';
import { stoppedClock } from '../../../src/app/china-clock';
import type { HostedPage } from '../../../src/app/host/hosted-page';
import { joinHost } from '../../../src/app/host/join-host';
import type { HostMessage, PageMessage } from '../../../src/embed/protocol';
import type { FieldTexts } from '../../../src/entry/field-names';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { createCalculatorStore } from '../../../src/store/calculator-store';
import { joinableHost } from '../../../src/store/live-host';
import { currentBook, draftIn, TODAY } from '../rendered-app';
import { testServices } from '../test-services';
import { CONNECT, fakeFrame, HOST } from './fake-frame';

type Body<Message> = Message extends unknown ? Omit<Message, 'ssc'> : never;

/** A page in the frame of an allowed host that has not connected yet. Timers are the test's to move. */
export function hostedPage(texts: FieldTexts = {}, changes: Parameters<typeof testServices>[0] = {}) {
  const fake = fakeFrame();
  const store = createCalculatorStore({ draft: draftIn('new', texts) });
  store.temporal.getState().clear();
  const host = joinableHost();
  const page: HostedPage = {
    store,
    book: currentBook,
    clock: stoppedClock(TODAY),
    services: { ...testServices(changes), host, settings: { ...DEFAULT_SETTINGS, hosts: [HOST] } },
  };
  const end = joinHost(page, fake.frame);
  return {
    ...fake,
    page,
    store,
    host,
    end,
    tell: (body: Body<HostMessage>) => fake.arrive({ ssc: 1, ...body }),
    connect: async () => {
      fake.arrive(CONNECT);
      await passed();
    },
  };
}

/** Everything that was waiting has been done; no more time than a few frames went by. */
export const passed = () => vi.advanceTimersByTimeAsync(50);

export const ofType = <Type extends PageMessage['type']>(messages: readonly PageMessage[], type: Type) =>
  messages.filter((message): message is Extract<PageMessage, { type: Type }> => message.type === type);

/** A quote's total in yuan. */
export const totalOf = ({ quote }: Extract<PageMessage, { type: 'quote' }>) =>
  (quote?.totals as { readonly total: string } | undefined)?.total ?? null;
