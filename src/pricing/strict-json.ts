import type { Result } from './result';

/** Why a text is not read as JSON, or is JSON that a program would misread; `path` as in `items.experts.minimum`. */
export type StrictJsonProblem =
  | { readonly tag: 'not-json'; readonly path: ''; readonly found: string }
  | { readonly tag: 'unknown-key'; readonly path: string; readonly found: unknown }
  | { readonly tag: 'repeated-key'; readonly path: string; readonly found: string };

/** How much of a text that is no JSON is shown. */
const START_SHOWN = 40;

/**
 * The value of a JSON text that whoever hosts the page wrote by hand. What strict objects can't see is refused here:
 * `__proto__`, which every object has by inheritance, and keys given twice, of which `JSON.parse` takes the last.
 */
export function parseStrictJson(text: string): Result<unknown, StrictJsonProblem> {
  const problems: StrictJsonProblem[] = [];
  let value: unknown;
  try {
    value = JSON.parse(text, (key, inner: unknown) => {
      if (key === '__proto__') problems.push({ tag: 'unknown-key', path: key, found: inner });
      return inner;
    });
  } catch {
    return { ok: false, problems: [{ tag: 'not-json', path: '', found: text.slice(0, START_SHOWN) }] };
  }
  problems.push(...repeatedKeys(text));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** An object or a list that is being read. */
interface Level {
  readonly path: string;
  /** The keys so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Where the value that comes next belongs. */
  place: string | number;
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\],]/gs;

/** The text must be JSON. */
function repeatedKeys(text: string): StrictJsonProblem[] {
  const repeated: StrictJsonProblem[] = [];
  const levels: Level[] = [];
  for (const [token, quoted, colon] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ path: pathIn(level), keys: new Set(), place: '' });
    else if (token === '[') levels.push({ path: pathIn(level), keys: undefined, place: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.place === 'number') level.place++;
    else if (quoted !== undefined && colon !== undefined && level?.keys !== undefined) {
      const key = String(JSON.parse(quoted));
      level.place = key;
      if (level.keys.has(key)) repeated.push({ tag: 'repeated-key', path: pathIn(level), found: key });
      level.keys.add(key);
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
