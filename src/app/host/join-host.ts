import { linkOf } from '../keep-address';
import { type Connection, type FrameWindow, type LaterMessage, openConnection } from './connection';
import { hostApplications } from './host-applications';
import { hostChanges } from './host-changes';
import { hostLayout } from './host-layout';
import type { HostedPage } from './hosted-page';
import { lookOfHost } from './look-of-host';
import { sendQuotes } from './quote-sender';
import { stateRecorder } from './state-recorder';

/**
 * Joins the page to the one around it, once the page answers to keys and clicks. A host that the settings allow
 * gets quotes and applications, and may change the selection; any other gets a height. Returns what ends it.
 */
export function joinHost(page: HostedPage, frame: FrameWindow = window): () => void {
  const { store, book, clock, services } = page;
  const say: Connection['say'] = (saying) => connection.say(saying);
  const layout = hostLayout(say, store);
  const look = lookOfHost(say);
  const changes = hostChanges(page, say);
  const states = stateRecorder(page, say);
  const applications = hostApplications(say, states);
  let stopQuotes: (() => void) | undefined;

  const sayReady = () => {
    const state = store.getState();
    const link = linkOf(state, book, clock.today(), services.settings);
    say({ type: 'ready', link, language: state.language, bookId: book.id });
  };
  const onMessage = (message: LaterMessage) => {
    switch (message.type) {
      case 'set':
      case 'open':
        changes.take(message);
        break;
      case 'viewport':
        layout.see(message);
        break;
      case 'application-state':
        applications.changeState({ id: message.id, state: message.state });
        break;
      case 'application-answer':
        applications.answer(message.id, message.taken);
        break;
    }
  };
  const connection = openConnection(
    services.settings.hosts,
    {
      onConnect: ({ followsHeight, look: wished }, { isAllowed, isFirst }) => {
        layout.follow(followsHeight);
        if (!isAllowed) return;
        look(wished);
        if (isFirst) {
          sayReady();
          // Whoever answers a new hello has heard of none, as after the way back from the browser's history.
          stopQuotes?.();
          stopQuotes = sendQuotes(page, say);
        }
        services.host.join(applications.host);
      },
      onMessage,
    },
    frame,
  );
  return () => {
    connection.close();
    for (const end of [layout.end, changes.end, states.end, stopQuotes]) end?.();
  };
}
