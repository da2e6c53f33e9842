import type { RecordStorage } from '../../../src/store/ledger/record-storage';

/** One browser's storage with room for so many characters, and the tabs that look into it. */
export function sharedStorage(initial: Iterable<readonly [id: string, text: string]> = []) {
  const texts = new Map(initial);
  const tabs: {
    readonly queue: (string | undefined)[];
    listener?: ((id: string | undefined) => void) | undefined;
  }[] = [];
  const shared = {
    texts,
    room: Number.POSITIVE_INFINITY,
    canBeRead: true,
    /** What a tab has not heard of yet reaches it, one change or all. */
    deliver: (tab: number, count = Number.POSITIVE_INFINITY) => {
      const { queue, listener } = tabs[tab] ?? { queue: [] };
      for (const id of queue.splice(0, count)) listener?.(id);
    },
    deliverAll: () => {
      while (tabs.some(({ queue }) => queue.length > 0)) tabs.forEach((_, tab) => void shared.deliver(tab));
    },
    clear: () => {
      texts.clear();
      for (const { queue } of tabs) queue.push(undefined);
    },
    /** A text that somebody else put there. */
    plant: (id: string, text: string) => {
      texts.set(id, text);
      for (const { queue } of tabs) queue.push(id);
    },
    openTab: (): RecordStorage => {
      const own: (typeof tabs)[number] = { queue: [] };
      tabs.push(own);
      const used = () => [...texts.values()].reduce((sum, text) => sum + text.length, 0);
      return {
        readAll: () => new Map(shared.canBeRead ? texts : []),
        read: (id) => (shared.canBeRead ? (texts.get(id) ?? null) : undefined),
        write: (id, text) => {
          if (!shared.canBeRead) return false;
          const before = texts.get(id);
          if (text !== null && used() - (before?.length ?? 0) + text.length > shared.room) return false;
          if (text === null) texts.delete(id);
          else texts.set(id, text);
          if (before !== (text ?? undefined)) {
            for (const tab of tabs) if (tab !== own) tab.queue.push(id);
          }
          return true;
        },
        subscribe: (listener) => {
          own.listener = listener;
          return () => {
            own.listener = undefined;
          };
        },
      };
    },
  };
  return shared;
}
