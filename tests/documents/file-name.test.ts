import { describe, expect, test } from 'vitest';
import { documentFileName } from '../../src/documents/file-name';
import { chineseTexts, englishTexts, publishedExample } from './any-document';

describe('a file’s name', () => {
  test.each([
    ['Chinese', chineseTexts, 'SSC报价-Q20261124-7KD3M.csv'],
    ['English', englishTexts, 'SSC-quote-Q20261124-7KD3M.csv'],
  ])('in %s is its title and the quote’s number', (_, { documents }, name) => {
    const document = publishedExample({ number: 'Q20261124-7KD3M' });
    expect(documentFileName(document, documents.fileTitle, 'csv')).toBe(name);
  });

  test('has nothing of what the buyer calls the quote or whom it is for', () => {
    const document = publishedExample({ number: 'Q20261124-7KD3M', name: '../a:b', customer: 'C|D' });
    expect(documentFileName(document, 'SSC-quote', 'xlsx')).toBe('SSC-quote-Q20261124-7KD3M.xlsx');
  });
});
