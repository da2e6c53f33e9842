import * as v from 'valibot';
import type { Result } from '../pricing/result';
import { parseStrictJson } from '../pricing/strict-json';
import { DEFAULT_SETTINGS, type PageSettings } from './settings';
import type { SettingsProblem, WrongValueTag } from './settings-problem';
import { settingsSchema } from './settings-schema';

/**
 * Reads the settings from the text of `settings.json`. Strict: unknown and repeated keys, other types and values that
 * are not to the letter are refused, all of them at once, each with its path; nothing falls back to a default but a
 * key that is not there. `base` is the page's own address, beside which the price list has to lie.
 */
export function parseSettings(text: string, base: string): Result<PageSettings, SettingsProblem> {
  const json = parseStrictJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(settingsSchema(base), json.value);
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
