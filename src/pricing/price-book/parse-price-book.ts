import * as v from 'valibot';
import type { Result } from '../result';
import { packTableSize } from '../session-packs/pack-units';
import { parseStrictJson } from '../strict-json';
import type { PriceBook } from './price-book';
import type { PriceBookProblem } from './price-book-problem';
import { CHECK, priceBookSchema } from './price-book-schema';

/** The largest table of cheapest packs that is worth computing when a page opens. */
const MAX_PACK_TABLE_UNITS = 100_000;

/**
 * Reads a price book from its JSON text. Strict: unknown and repeated keys, wrong units, missing or negative
 * prices, overlapping ids and unnamed sources are refused, all of them at once, each with its path.
 * The result is built of known keys only.
 */
export function parsePriceBook(text: string): Result<PriceBook, PriceBookProblem> {
  const json = parseStrictJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(priceBookSchema, json.value);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(toProblem) };

  const book: PriceBook = parsed.output;
  const problems = [
    ...termProblems(book),
    ...idProblems(book),
    ...sourceProblems(book),
    ...packProblems(book),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: book };
}

function toProblem(issue: v.BaseIssue<unknown>): PriceBookProblem {
  const path = pathOf(issue);
  const found = issue.input;
  const [check, expected = ''] = issue.message.split(/:(.*)/s);
  if (issue.received === 'undefined') return { tag: 'missing', path, found: undefined };
  // Valibot gives the key here, not what stands there.
  if (issue.expected === 'never') return { tag: 'unknown-key', path, found: issue.path?.at(-1)?.value };
  if (check === CHECK.unit) return { tag: 'wrong-unit', path, found, expected };
  if (check === CHECK.range) return { tag: 'out-of-range', path, found, expected };
  if (check === CHECK.price && typeof found === 'string' && found.startsWith('-')) {
    return { tag: 'negative-price', path, found };
  }
  if (check === CHECK.price) return { tag: 'wrong-price', path, found };
  return { tag: 'wrong-type', path, found, expected: issue.expected ?? 'another type' };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
}

function termProblems({ term }: PriceBook): PriceBookProblem[] {
  return term.maximum < term.minimum
    ? [
        {
          tag: 'out-of-range',
          path: 'term.maximum',
          found: term.maximum,
          expected: `${term.minimum} or more`,
        },
      ]
    : [];
}

function idProblems(book: PriceBook): PriceBookProblem[] {
  const seen = new Set<string>();
  const problems: PriceBookProblem[] = [];
  const claim = (id: string, path: string) => {
    if (seen.has(id)) problems.push({ tag: 'overlapping-id', path, found: id });
    seen.add(id);
  };
  for (const [index, id] of book.priceOnRequest.entries()) claim(id, `priceOnRequest[${index}]`);
  for (const [index, { id }] of book.sessionPacks.entries()) claim(id, `sessionPacks[${index}].id`);
  return problems;
}

function sourceProblems(book: PriceBook): PriceBookProblem[] {
  const used: [path: string, source: string][] = [
    ...Object.entries(book.items).map(([id, item]): [string, string] => [
      `items.${id}.price.source`,
      item.price.source,
    ]),
    ...book.sessionPacks.map(({ price }, index): [string, string] => [
      `sessionPacks[${index}].price.source`,
      price.source,
    ]),
    ['addOn.source', book.addOn.source],
    ['lifecycle.source', book.lifecycle.source],
  ];
  return used
    .filter(([, source]) => !Object.hasOwn(book.sources, source))
    .map(([path, found]) => ({ tag: 'unknown-source', path, found }));
}

function packProblems({ sessionPacks }: PriceBook): PriceBookProblem[] {
  const units = packTableSize(sessionPacks);
  return units > MAX_PACK_TABLE_UNITS
    ? [{ tag: 'packs-without-common-unit', path: 'sessionPacks', found: units }]
    : [];
}
