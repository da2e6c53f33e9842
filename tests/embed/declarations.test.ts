// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINK_NAMES } from '../../src/embed/link-attributes';
import { APPLICATION_STATES, EMBED_ERRORS } from '../../src/embed/protocol';

const declarations = readFileSync('public/embed.d.ts', 'utf8');

const good = readFileSync('tests/embed/host-files/good-host.ts', 'utf8').replace('../../../', '../../../../');
const REACT = "import '../../../../public/embed-react';\nexport const page = ";

/** Each with the code that the compiler must refuse, and how. */
const BAD = [
  ['a state that does not exist', "calculator.setApplicationState('a-1', 'paid');", /TS2345.*'"paid"'/],
  ['a field that does not exist', 'calculator.setState({ people: 6000 });', /TS2353.*'people'/],
  ['a value that is none', 'calculator.setState({ employees: [6000] });', /TS2322.*number\[\]/],
  ['a quote that may be null', 'calculator.getQuote().totals;', /TS2531|TS18047/],
  [
    'an amount taken as a number',
    "document.addEventListener('ssc-quote', ({ detail }) => detail.quote.totals.total.toFixed(2));",
    /TS2339.*'toFixed'|TS2551.*'toFixed'/,
  ],
] as const;

const FILES: Readonly<Record<string, string>> = {
  'good.ts': good,
  'good-react.tsx': `${REACT}<ssc-calculator mode="add" employees={6000} loading="lazy" onssc-quote={({ detail }) => detail.quote.link} />;`,
  'bad-react.tsx': `${REACT}<ssc-calculator mode="sell" />;`,
  ...Object.fromEntries(BAD.map(([, code], index) => [`bad-${index}.ts`, `${good}\n${code}\n`])),
};

/** What the compiler says about each host's file, all compiled at once. */
function compile(): string[] {
  const folder = mkdtempSync(join(process.cwd(), 'tests/embed/host-files/.compiled-'));
  const files = Object.entries(FILES).map(([name, source]) => {
    writeFileSync(join(folder, name), source);
    return join(folder, name);
  });
  const options =
    '--ignoreConfig --noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
  try {
    return execFileSync(
      'node_modules/.bin/tsc',
      [...options.split(' '), '--jsx', 'react-jsx', '--types', '', ...files],
      { encoding: 'utf8' },
    ).split('\n');
  } catch (error) {
    // The compiler ends with an error where it has something to say.
    return (error as { stdout: string }).stdout.split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const said = compile();
const complaints = (file: string): string[] =>
  said.flatMap((line) => (line.includes(`/${file}(`) ? (/error (TS\d+: .*)/.exec(line)?.[1] ?? []) : []));

/** Texts of a union in the declarations. */
const union = (name: string): string[] =>
  [...(new RegExp(`export type ${name} =([^;]*);`).exec(declarations)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
    ([, text = '']) => text,
  );

describe('the declarations for hosts', () => {
  test("let a host's good code compile, in React too", () => {
    expect(complaints('good.ts')).toEqual([]);
    expect(complaints('good-react.tsx')).toEqual([]);
  });

  test.each(BAD.map(([what, , complaint], index) => [what, index, complaint] as const))(
    'refuse %s',
    (_, index, complaint) => {
      const found = complaints(`bad-${index}.ts`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(complaint);
    },
  );

  test('refuse in React a mode that does not exist', () => {
    expect(complaints('bad-react.tsx')[0]).toMatch(/TS2322.*"sell"/);
  });

  test('name the codes, states and fields of the protocol and no others', () => {
    expect(union('SscErrorCode')).toEqual([...EMBED_ERRORS]);
    expect(union('SscApplicationState')).toEqual([...APPLICATION_STATES]);
    const state = /export interface SscState \{(.*?)\n\}/s.exec(declarations)?.[1] ?? '';
    const fields = [...state.matchAll(/readonly '?([a-z-]+)'?\?:/g)].map(([, name = '']) => name);
    expect(fields.sort()).toEqual([...LINK_NAMES].sort());
  });
});
