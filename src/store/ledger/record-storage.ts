/** Texts of records by their ids, kept where other tabs of the page see them. */
export interface RecordStorage {
  readonly readAll: () => Map<string, string>;
  /** `null` where nothing is kept, `undefined` where the storage does not let itself be read. */
  readonly read: (id: string) => string | null | undefined;
  /** Keeps a text, or forgets it where it is null. False where there is no room or no permission: nothing changed then. */
  readonly write: (id: string, text: string | null) => boolean;
  /**
   * Calls `onChange` with the id of what another tab wrote or forgot; with `undefined` where anything may have
   * changed: another tab forgot everything, or this one was put to sleep meanwhile.
   */
  readonly subscribe: (onChange: (id: string | undefined) => void) => () => void;
}

/** Each record has a key of its own, so that tabs that write at the same time never write over one another. */
const KEY_PREFIX = 'ssc-calculator/record/';

/**
 * The browser's storage. Every access may throw or find nothing there (a sandboxed frame, storage that is
 * forbidden or full): then nothing is read, and `write` says so. `open` is called at each use.
 */
export function browserRecordStorage(open: () => Storage | null): RecordStorage {
  const attempt = <Value, Otherwise>(use: (storage: Storage) => Value, otherwise: Otherwise) => {
    try {
      const storage = open();
      return storage === null ? otherwise : use(storage);
    } catch {
      return otherwise;
    }
  };
  const read = (id: string) => attempt((storage) => storage.getItem(KEY_PREFIX + id), undefined);
  return {
    readAll: () => {
      const texts = new Map<string, string>();
      // All names first: what another tab forgets meanwhile would move the others.
      for (const id of attempt(recordIds, [])) {
        const text = read(id);
        if (typeof text === 'string') texts.set(id, text);
      }
      return texts;
    },
    read,
    write: (id, text) =>
      attempt((storage) => {
        if (text === null) storage.removeItem(KEY_PREFIX + id);
        else storage.setItem(KEY_PREFIX + id, text);
        return true;
      }, false),
    subscribe: (onChange) => {
      const onStorage = ({ key }: StorageEvent) => {
        if (key === null) onChange(undefined);
        else if (key.startsWith(KEY_PREFIX)) onChange(key.slice(KEY_PREFIX.length));
      };
      // A page that comes back from the browser's history heard nothing while it was away.
      const onPageShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) onChange(undefined);
      };
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onPageShow);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onPageShow);
      };
    },
  };
}

function recordIds(storage: Storage): string[] {
  const ids: string[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (key?.startsWith(KEY_PREFIX)) ids.push(key.slice(KEY_PREFIX.length));
  }
  return ids;
}
