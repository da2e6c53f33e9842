import type { TextStorage } from '../../src/store/text-storage';

/** A place for one text that remembers every write; `refuses` makes it one that keeps nothing. */
export function memoryTextStorage(initial: string | null = null, { refuses = false } = {}) {
  const written: (string | null)[] = [];
  let current = initial;
  const storage: TextStorage = {
    read: () => current,
    write: (text) => {
      written.push(text);
      if (refuses) return false;
      current = text;
      return true;
    },
  };
  return { ...storage, written };
}
