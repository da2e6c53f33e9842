/** Texts of records by their ids, kept where other tabs of the page see them. */
export interface RecordStorage {
  readonly readAll: () => Map<string, string>;
  readonly read: (id: string) => string | null;
  /** Keeps a text, or forgets it where it is null. False where there is no room or no permission: nothing changed then. */
  readonly write: (id: string, text: string | null) => boolean;
  /** Calls `onChange` with the id of what another tab wrote or forgot, `undefined` where it forgot everything. */
  readonly subscribe: (onChange: (id: string | undefined) => void) => () => void;
}

/** Each record has a key of its own, so that tabs that write at the same time never write over one another. */
const KEY_PREFIX = 'ssc-calculator/record/';

/**
 * The browser's storage. Every access may throw or find nothing there (a sandboxed frame, storage that is
 * forbidden or full): then nothing is read, and `write` says so. `open` is called at each use.
 */
export function browserRecordStorage(open: () => Storage | null): RecordStorage {
  const attempt = <Value>(use: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      const storage = open();
      return storage === null ? otherwise : use(storage);
    } catch {
      return otherwise;
    }
  };
  return {
    readAll: () =>
      attempt((storage) => {
        const texts = new Map<string, string>();
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index);
          const text = key?.startsWith(KEY_PREFIX) ? storage.getItem(key) : null;
          if (key !== null && text !== null) texts.set(key.slice(KEY_PREFIX.length), text);
        }
        return texts;
      }, new Map<string, string>()),
    read: (id) => attempt((storage) => storage.getItem(KEY_PREFIX + id), null),
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
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
