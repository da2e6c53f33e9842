import type { EmbedError } from '../../embed/protocol';
import type { PageSettings } from '../../settings/settings';
import { type FrameWindow, openConnection } from './connection';
import { hostLayout } from './host-layout';

/**
 * Tells the host why there is no calculator in its frame. Settings that can't be read name no host: then any
 * host is told so, as nothing else will ever be said.
 */
export function reportToHost(
  error: EmbedError,
  hosts: PageSettings['hosts'],
  frame: FrameWindow = window,
): () => void {
  const layout = hostLayout((saying) => connection.say(saying));
  const connection = openConnection(
    error.code === 'broken-settings' ? '*' : hosts,
    {
      onConnect: ({ followsHeight }, { isAllowed, isFirst }) => {
        layout.follow(followsHeight);
        if (isAllowed && isFirst) connection.say({ type: 'error', ...error });
      },
      onMessage: (message) => {
        if (message.type === 'viewport') layout.see(message);
      },
    },
    frame,
  );
  return () => {
    connection.close();
    layout.end();
  };
}
