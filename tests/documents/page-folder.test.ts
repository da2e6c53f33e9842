import { expect, test } from 'vitest';
import { pageFolder } from '../../src/documents/page-folder';

test.each([
  ['https://example.com/', 'https://example.com/'],
  ['https://example.com/pricing/', 'https://example.com/pricing/'],
  ['https://example.com/pricing/index.html', 'https://example.com/pricing/'],
  ['https://example.com/pricing/index.html?', 'https://example.com/pricing/'],
  ['https://example.com/pricing/?from=crm', 'https://example.com/pricing/'],
  ['https://example.com/pricing/index.html?from=/a/b&to=c/?d', 'https://example.com/pricing/'],
  ['file:///C:/ssc/index.html', 'file:///C:/ssc/'],
  ['about:srcdoc', ''],
])('the page %s lies in %s', (address, folder) => {
  expect(pageFolder(address)).toBe(folder);
});
