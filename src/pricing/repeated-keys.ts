/** An object or a list that is being read. */
interface Level {
  readonly path: string;
  /** The keys so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Where the value that comes next belongs. */
  place: string | number;
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\],]/gs;

/**
 * Paths, as in `items.experts.minimum`, of keys that an object of a JSON text has more than once: `JSON.parse` takes
 * the last of them without a word. The text must be JSON.
 */
export function repeatedKeys(text: string): string[] {
  const repeated: string[] = [];
  const levels: Level[] = [];
  for (const [token, quoted, colon] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ path: pathIn(level), keys: new Set(), place: '' });
    else if (token === '[') levels.push({ path: pathIn(level), keys: undefined, place: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.place === 'number') level.place++;
    else if (quoted !== undefined && colon !== undefined && level?.keys !== undefined) {
      level.place = String(JSON.parse(quoted));
      if (level.keys.has(level.place)) repeated.push(pathIn(level));
      level.keys.add(level.place);
    }
  }
  return repeated;
}

function pathIn(level: Level | undefined): string {
  if (level === undefined) return '';
  const { path, place } = level;
  if (typeof place === 'number') return `${path}[${place}]`;
  return path === '' ? place : `${path}.${place}`;
}
