import type { EmbedError } from '../../embed/protocol';
import type { Remark } from '../../entry/remark';
import type { Say } from './connection';

/** How many names one error tells. */
const MOST_NAMES = 64;

/** Tells the host what the page could not use of its words: names that are not known, and values that can't be. */
export function tellWhatWasLeftOut(remarks: readonly Remark[], say: Say): void {
  const unknown = new Set<string>();
  const wrong = new Set<string>();
  for (const remark of remarks) {
    if (remark.tag === 'unknown-names') for (const name of remark.names) unknown.add(name);
    else if (remark.tag === 'unknown-mode') wrong.add('mode');
    else if (remark.tag === 'wrong-display' || remark.tag === 'wrong-record') wrong.add(remark.name);
  }
  const tell = (code: EmbedError['code'], names: ReadonlySet<string>, what: string) => {
    const told = [...names].slice(0, MOST_NAMES);
    if (told.length > 0) say({ type: 'error', code, message: `${what}: ${told.join(', ')}.`, names: told });
  };
  tell('unknown-names', unknown, 'Left out, as this mode has no such names');
  tell('wrong-values', wrong, 'Left out, as their values can’t be theirs');
}
