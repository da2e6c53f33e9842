/**
 * One text in the browser's storage. Storage may throw on any access (a sandboxed frame), be null, be
 * partitioned or be full: then nothing is read, and `write` says so instead of throwing.
 */
export interface TextStorage {
  readonly read: () => string | null;
  /** Keeps the text, or forgets it where it is null. False where the browser does not allow it. */
  readonly write: (text: string | null) => boolean;
}

/** `open` is called at each use, because merely naming `window.localStorage` may throw. */
export function textStorage(open: () => Storage | null, key: string): TextStorage {
  return {
    read: () => {
      try {
        return open()?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        const storage = open();
        if (storage === null || storage === undefined) return false;
        if (text === null) storage.removeItem(key);
        else storage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
