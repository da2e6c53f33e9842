import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/documents/link';
import { linkOf } from '../../src/embed/link-attributes';
import { publishedBook } from '../pricing/published-book';

const element = (attributes: Readonly<Record<string, string>>): Element => {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

describe('the link that attributes say', () => {
  test.each([
    ['no attribute of a link', { id: 'x', class: 'y', loading: 'lazy', title: 'z' }, ''],
    ['a mode alone', { mode: 'renew' }, '#/renew?'],
    ['a field alone', { employees: '6000' }, '#/new?employees=6000'],
    ['an empty mode', { mode: '', years: '2' }, '#/new?years=2'],
    [
      'what is asked for without a value',
      { 'cold-start': '', 'robot-pro': '' },
      '#/new?cold-start=1&robot-pro=1',
    ],
    ['packs of another list', { 'pack-2m': '3' }, '#/new?pack-2m=3'],
    ['a list of the records', { mode: 'records', list: 'contracts' }, '#/records?list=contracts'],
    ['characters with a meaning', { employees: '1 &+=#%万' }, '#/new?employees=1%20%26%2B%3D%23%25%E4%B8%87'],
    ['half a character', { employees: '\ud800' }, '#/new?employees=%EF%BF%BD'],
    ['a long text', { employees: '9'.repeat(5000) }, `#/new?employees=${'9'.repeat(201)}`],
  ])('of %s', (_, attributes, link) => {
    expect(linkOf(element(attributes))).toBe(link);
  });

  test('is read by the page as it was meant', () => {
    const link = linkOf(
      element({ mode: 'add', experts: ' 2 席+', start: '2026-03-01', lang: 'en', theme: 'dark' }),
    );
    expect(readLink(link, publishedBook)).toMatchObject({
      mode: 'add',
      texts: { experts: ' 2 席+', start: '2026-03-01' },
      display: { language: 'en', theme: 'dark' },
      remarks: [],
    });
  });
});
