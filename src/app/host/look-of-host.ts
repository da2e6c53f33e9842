import type { HostLook } from '../../embed/protocol';
import { applyLook } from '../look/apply-look';
import type { Say } from './connection';

/** Shows the page in the look that the host wishes for, whenever it wishes for another; tells what was refused. */
export function lookOfHost(say: Say): (look: HostLook) => void {
  let shown: string | undefined;
  return (look) => {
    const text = JSON.stringify(look);
    if (text === shown) return;
    shown = text;
    applyLook(look).then(
      (refused) => {
        if (refused.length === 0 || text !== shown) return;
        const names = refused.map(({ name }) => name);
        const message = refused.map((each) => each.message).join(' ');
        say({ type: 'error', code: 'refused-look', message, names });
      },
      () => {
        // What checks it did not load: the same wish is tried again with the next word.
        shown = undefined;
      },
    );
  };
}
