import type { HostMessage } from '../../embed/protocol';
import { isSamePlace } from '../../entry/places';
import type { Remark } from '../../entry/remark';
import { type Draft, isSameDraft } from '../../store/draft';
import type { Say } from './connection';
import type { HostChange } from './host-change';
import type { HostedPage } from './hosted-page';
import { tellWhatWasLeftOut } from './tell-what-was-left-out';
import { withLink } from './with-link';
import { withValues } from './with-values';

type ChangeMessage = Extract<HostMessage, { type: 'set' | 'open' }>;

/** What arrives within this time is shown at once: no screen shows more. */
const FRAME_MS = 16;
/** So many messages are not waited with any longer: timers of a page out of sight may rest for a minute. */
const MOST_WAITING = 500;
/** How many remarks of this host the visitor gets to see. */
const MOST_REMARKS = 20;

export interface HostChanges {
  readonly take: (message: ChangeMessage) => void;
  readonly end: () => void;
}

/**
 * Puts into the page what the host sets and opens, gathered to one change of the screen a frame and one step of
 * undo for as long as the visitor changes nothing in between: undo brings back what was typed before.
 */
export function hostChanges({ store, book, services }: HostedPage, say: Say): HostChanges {
  let waiting: ChangeMessage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft as the host left it. */
  let left: Draft | undefined;
  const remarked = new Set<string>();

  const apply = () => {
    clearTimeout(timer);
    timer = undefined;
    const messages = waiting;
    waiting = [];
    store.getState().settle();
    const { draft, place, record } = store.getState();
    const before: HostChange = { draft, place, record, display: {}, remarks: [] };
    show(
      messages.reduce(
        (change, message) =>
          message.type === 'set'
            ? withValues(change, message.values, book, services.settings)
            : withLink(change, message.link, book),
        before,
      ),
    );
  };

  const show = ({ draft: wanted, place, record, display, remarks }: HostChange) => {
    const state = store.getState();
    const draft = isSameDraft(wanted, state.draft) ? state.draft : wanted;
    const { pause, resume } = store.temporal.getState();
    // One step with what the host changed before.
    const isContinued = state.draft === left;
    if (isContinued) pause();
    store.setState({
      ...display,
      ...(!isSamePlace(place, state.place) && { place }),
      ...(draft !== state.draft && { draft, origin: 'own', record: {} }),
      ...(record && { record }),
    });
    if (isContinued) resume();
    left = draft;
    if (remarks.length === 0) return;
    store.getState().addRemarks(notYetRemarked(remarks));
    tellWhatWasLeftOut(remarks, say);
  };

  const notYetRemarked = (remarks: readonly Remark[]) =>
    remarks.filter((remark) => {
      const text = JSON.stringify(remark);
      if (remarked.has(text) || remarked.size >= MOST_REMARKS) return false;
      remarked.add(text);
      return true;
    });

  return {
    take: (message) => {
      waiting.push(message);
      if (waiting.length >= MOST_WAITING) apply();
      else timer ??= setTimeout(apply, FRAME_MS);
    },
    end: () => clearTimeout(timer),
  };
}
