import type { Say } from './connection';
import type { StateRecorder } from './host-applications';
import type { HostedPage } from './hosted-page';

type RecordingPart = typeof import('./record-host-state');

/** How long after the code of the records could not be loaded it is tried again, in milliseconds. */
const RETRY_MS = 10_000;

/**
 * Writes what the host says of applications into the records, in the order in which it came. The code of the
 * records loads with the first of it; until that is there, and while it can't be loaded, nothing is forgotten.
 */
export function stateRecorder(
  page: HostedPage,
  say: Say,
  loadPart: () => Promise<RecordingPart> = () => import('./record-host-state'),
): StateRecorder & { readonly end: () => void } {
  const queue: ((part: RecordingPart) => void)[] = [];
  let isLoading = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const drain = () => {
    clearTimeout(retry);
    if (isLoading) return;
    isLoading = true;
    loadPart().then(
      (part) => {
        isLoading = false;
        for (const write of queue.splice(0)) write(part);
      },
      () => {
        isLoading = false;
        retry = setTimeout(drain, RETRY_MS);
      },
    );
  };
  const add = (write: (part: RecordingPart) => void) => {
    queue.push(write);
    drain();
  };
  return {
    record: (change) => add((part) => part.recordHostState(page, change, say)),
    recordLateTaking: (id) => add((part) => part.recordLateTaking(page, id, say)),
    end: () => clearTimeout(retry),
  };
}
