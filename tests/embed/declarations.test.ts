// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINK_NAMES } from '../../src/embed/link-attributes';
import { APPLICATION_STATES, EMBED_ERRORS } from '../../src/embed/protocol';

const declarations = readFileSync('public/embed.d.ts', 'utf8');

/** The first lines of what the compiler says about a host's file; none where it is content. */
function complaints(file: string, source: string): string[] {
  const folder = mkdtempSync(join(process.cwd(), 'tests/embed/host-files/.compiled-'));
  writeFileSync(join(folder, file), source);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--jsx', 'react-jsx'];
  try {
    execFileSync(
      'node_modules/.bin/tsc',
      ['--ignoreConfig', ...options, '--moduleResolution', 'bundler', '--types', '', join(folder, file)],
      { encoding: 'utf8' },
    );
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout.split('\n').flatMap((line) => /error (TS\d+: .*)/.exec(line)?.[1] ?? []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const good = readFileSync('tests/embed/host-files/good-host.ts', 'utf8').replace(
  '../../../public/embed',
  '../../../../public/embed',
);

/** Texts of a union in the declarations. */
const union = (name: string): string[] =>
  [...(new RegExp(`export type ${name} =([^;]*);`).exec(declarations)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
    ([, text = '']) => text,
  );

describe('the declarations for hosts', () => {
  test("let a host's good code compile", () => {
    expect(complaints('good-host.ts', good)).toEqual([]);
  });

  test.each([
    ['a state that does not exist', "calculator.setApplicationState('a-1', 'paid');", /TS2345.*'"paid"'/],
    ['a field that does not exist', 'calculator.setState({ people: 6000 });', /TS2353.*'people'/],
    ['a value that is none', 'calculator.setState({ employees: [6000] });', /TS2322.*number\[\]/],
    ['a quote that may be null', 'calculator.getQuote().totals;', /TS2531|TS18047/],
    [
      'an amount taken as a number',
      "document.addEventListener('ssc-quote', ({ detail }) => detail.quote.totals.total.toFixed(2));",
      /TS2339.*'toFixed'|TS2551.*'toFixed'/,
    ],
  ])('refuse %s', (_, bad, complaint) => {
    const found = complaints('bad-host.ts', `${good}\n${bad}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(complaint);
  });

  test('know the tag, its attributes and its events in React', () => {
    const head = "import '../../../../public/embed-react';\nexport const page = ";
    const tag =
      "<ssc-calculator mode='add' employees={6000} loading='lazy' onssc-quote={({ detail }) => detail.quote.link} />;";
    expect(complaints('host.tsx', head + tag)).toEqual([]);
    expect(complaints('bad-host.tsx', `${head}<ssc-calculator mode='sell' />;`)[0]).toMatch(/TS2322.*"sell"/);
  });

  test('name the codes, states and fields of the protocol and no others', () => {
    expect(union('SscErrorCode')).toEqual([...EMBED_ERRORS]);
    expect(union('SscApplicationState')).toEqual([...APPLICATION_STATES]);
    const state = /export interface SscState \{(.*?)\n\}/s.exec(declarations)?.[1] ?? '';
    const fields = [...state.matchAll(/readonly '?([a-z-]+)'?\?:/g)].map(([, name = '']) => name);
    expect(fields.sort()).toEqual([...LINK_NAMES].sort());
  });
});
