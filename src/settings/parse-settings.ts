import * as v from 'valibot';
import { repeatedKeys } from '../pricing/repeated-keys';
import type { Result } from '../pricing/result';
import { DEFAULT_SETTINGS, type PageSettings } from './settings';
import type { SettingsProblem, WrongValueTag } from './settings-problem';
import { settingsSchema } from './settings-schema';

const START_SHOWN = 40;

/**
 * Reads the settings from the text of `settings.json`. Strict: unknown and repeated keys, other types and values that are not to
 * the letter are refused, all of them at once, each with its path; nothing falls back to a default but a key that is
 * not there. `base` is the page's own address, beside which the price list has to lie.
 */
export function parseSettings(text: string, base: string): Result<PageSettings, SettingsProblem> {
  const hostileKeys: SettingsProblem[] = [];
  let input: unknown;
  try {
    input = JSON.parse(text, (key, value: unknown) => {
      // Strict objects can't see this one key: every object has it by inheritance.
      if (key === '__proto__') hostileKeys.push({ tag: 'unknown-key', path: key, found: value });
      return value;
    });
  } catch {
    return { ok: false, problems: [{ tag: 'not-json', path: '', found: text.slice(0, START_SHOWN) }] };
  }
  if (hostileKeys.length > 0) return { ok: false, problems: hostileKeys };
  const repeated = repeatedKeys(text);
  if (repeated.length > 0) {
    return { ok: false, problems: repeated.map((path) => ({ tag: 'repeated-key', path, found: undefined })) };
  }
  const parsed = v.safeParse(settingsSchema(base), input);
  if (!parsed.success) return { ok: false, problems: parsed.issues.flatMap(toProblems) };
  const { $schema: _, version: __, ...given } = parsed.output;
  return { ok: true, value: { ...DEFAULT_SETTINGS, ...given } };
}

function toProblems(issue: v.BaseIssue<unknown>): SettingsProblem[] {
  // A list of hosts with a wrong one in it: its faults say more than that it is neither a list nor `*`.
  if (issue.type === 'union' && Array.isArray(issue.input) && issue.issues !== undefined) {
    const within = issue.issues.filter(({ type }) => type !== 'literal');
    return within.map((inner) => toProblem(inner, [...(issue.path ?? []), ...(inner.path ?? [])]));
  }
  return [toProblem(issue, issue.path ?? [])];
}

function toProblem(issue: v.BaseIssue<unknown>, keys: readonly { readonly key: unknown }[]): SettingsProblem {
  const path = pathOf(keys);
  const found = issue.input;
  if (issue.received === 'undefined') return { tag: 'missing', path, found: undefined };
  // Valibot gives the key here, not what stands there.
  if (issue.expected === 'never') return { tag: 'unknown-key', path, found: issue.path?.at(-1)?.value };
  const [, tag, expected] = /^([a-z-]+):(.*)$/s.exec(issue.message) ?? [];
  return tag === undefined || expected === undefined
    ? { tag: 'wrong-type', path, found, expected: issue.expected ?? 'another type' }
    : { tag: tag as WrongValueTag, path, found, expected };
}

const pathOf = (keys: readonly { readonly key: unknown }[]): string =>
  keys.reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
