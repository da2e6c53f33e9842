import { describe, expect, test } from 'vitest';
import { writeJson } from '../../src/documents/json-file';
import { readJsonFile } from '../../src/documents/read-json-file';
import { publishedBook } from '../pricing/published-book';
import { chineseTexts, documentOf, publishedExample } from './any-document';

const tagOf = (json: string) => readJsonFile(json, publishedBook).tag;

test.each([
  ['brackets', '[{'.repeat(25)],
  ['quotes and backslashes', '\\"\\\\"[\\'],
  ['closing brackets', ']}'.repeat(25)],
])('a quote whose name is %s opens again: with 21 brackets it was taken for a damaged file', (_, name) => {
  const reading = readJsonFile(writeJson(publishedExample({ name }), chineseTexts), publishedBook);
  expect(reading.tag === 'quote' && reading.details.name).toBe(name);
});

test.each([
  ['a name that no field has', '"price": "1"'],
  ['a field that its link does not have', '"headcount": "1"'],
])('a quote whose selection has %s is damaged', (_, field) => {
  const json = writeJson(publishedExample(), chineseTexts);
  expect(tagOf(json)).toBe('quote');
  expect(tagOf(json.replace('"selection": {', `"selection": { ${field},`))).toBe('damaged');
});

describe('days, amounts, percentages and names of lines have one form', () => {
  const written = () =>
    writeJson(
      documentOf('new', { employees: '6000', 'pack-120k': '1', years: '2', discount: '85.25', tax: '6.5' }),
      chineseTexts,
    );

  test('in which the page writes them', () => {
    const reading = readJsonFile(written(), publishedBook);
    expect(reading.tag === 'quote' && reading.details.validUntil).toBe('2026-12-24');
    expect(reading.tag === 'quote' && reading.stated.lines.at(-1)?.id).toBe('pack-120k');
  });

  test.each([
    ['"validUntil": "2026-12-24"', '"validUntil": "02026-12-24"'],
    ['"validUntil": "2026-12-24"', '"validUntil": " 2026-12-24"'],
    ['"validUntil": "2026-12-24"', '"validUntil": "2026-12-24 "'],
    ['"validUntil": "2026-12-24"', '"validUntil": "2026-12-24-01"'],
    ['"validUntil": "2026-12-24"', '"validUntil": "2026-12-4"'],
    ['"unitPrice": "10000.00"', '"unitPrice": "-10000.00"'],
    ['"unitPrice": "10000.00"', '"unitPrice": "1234567890123456.00"'],
    ['"unitPrice": "10000.00"', '"unitPrice": "10000.000"'],
    ['"unitPrice": "10000.00"', '"unitPrice": "10000"'],
    ['"discountPercent": "85.25"', '"discountPercent": "-85.25"'],
    ['"discountPercent": "85.25"', '"discountPercent": "1085.25"'],
    ['"discountPercent": "85.25"', '"discountPercent": "85.255"'],
    ['"discountPercent": "85.25"', '"discountPercent": "85.x"'],
    ['"ratePercent": "6.5"', '"ratePercent": "6.5%"'],
    ['"id": "pack-120k"', '"id": "<pack-120k"'],
    ['"id": "pack-120k"', '"id": "120k"'],
    ['"id": "pack-120k"', '"id": "pack-120k>"'],
    ['"id": "pack-120k"', `"id": "pack-${'k'.repeat(27)}"`],
  ])('%s is, %s makes the file a damaged one', (good, wrong) => {
    const json = written();
    expect(json).toContain(good);
    expect(tagOf(json.replace(good, wrong))).toBe('damaged');
  });

  test('but one or two decimals of a percentage, up to 31 letters of a name', () => {
    const json = written();
    for (const percent of ['1', '85.2', '100.00'])
      expect(tagOf(json.replace('"discountPercent": "85.25"', `"discountPercent": "${percent}"`))).toBe(
        'quote',
      );
    expect(tagOf(json.replace('"id": "pack-120k"', `"id": "pack-${'k'.repeat(26)}"`))).toBe('quote');
  });
});

test('what its link says at such length that it is cut is no damage of the file', () => {
  const json = writeJson(publishedExample(), chineseTexts);
  const withEmployees = (inSelection: string) =>
    json
      .replace('employees=6000', `employees=${'9'.repeat(300)}`)
      .replace('"employees": "6000"', `"employees": "${inSelection}"`);
  expect(tagOf(withEmployees(`${'9'.repeat(200)}…`))).toBe('quote');
  expect(tagOf(withEmployees('9'.repeat(300)))).toBe('damaged');
});

describe('JSON of somebody else', () => {
  test.each([
    ['nothing', 'null'],
    ['a number', '1'],
    ['a list', '[1, {"kind": "ssc-quote", "version": 1}]'],
    ['an object without a kind', '{"version": 1}'],
    ['a kept ledger without a version', '{"kind": "ssc-ledger"}'],
    ['a quote with a text for its version', '{"kind": "ssc-quote", "version": "1"}'],
    ['a quote with half a version', '{"kind": "ssc-quote", "version": 1.5}'],
    ['lists in lists, 20 deep', `${'['.repeat(20)}${']'.repeat(20)}`],
    ['objects in objects, 20 deep', `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`],
    ['many lists and objects beside one another', `[${'[],{},'.repeat(50)}[]]`],
    ['21 brackets in a text', `["${'['.repeat(21)}"]`],
  ])('%s: not ours', (_, json) => {
    expect(tagOf(json)).toBe('not-ours');
  });

  test.each([
    ['lists in lists, 21 deep', `${'['.repeat(21)}${']'.repeat(21)}`],
    ['objects in objects, 21 deep', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`],
    ['a quote of one key', '{"kind": "ssc-quote", "version": 1}'],
  ])('%s: damaged, as nothing of ours is so', (_, json) => {
    expect(tagOf(json)).toBe('damaged');
  });
});

describe('text that is no JSON', () => {
  test.each([
    ['without a closing bracket, 21 deep', '['.repeat(21)],
    ['without a closing bracket, objects 21 deep', '{"a":'.repeat(21)],
    ['21 deep, the last bracket missing', `${'['.repeat(21)}${']'.repeat(20)}`],
    ['within a list', '{"a": [1, 2'],
    ['within an object', '[{"a": 1'],
    ['within a text', '["a'],
    ['within a text alone', '"a'],
    ['within a text that has the closing bracket', '["a]'],
    ['within a text, behind a quote in it', '["\\"]'],
    ['behind a text of closing brackets', '["]]"'],
  ])('and ends early, %s: cut off', (_, json) => {
    expect(tagOf(json)).toBe('cut-off');
  });

  test.each([
    ['a name without quotes', '{"a": [1, 2], b: {}}'],
    ['an opening bracket in a text', '{"a": "[{", b}'],
    ['a quote in a text', '{"a": "\\"", b}'],
    ['a backslash at the end of a text', '{"a": "\\\\", b}'],
    ['a backslash before the closing bracket', '{"a": \\}'],
    ['something behind the end', '[1]]'],
  ])('and is closed, with %s: damaged', (_, json) => {
    expect(tagOf(json)).toBe('damaged');
  });
});
