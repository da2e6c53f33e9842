import { afterEach, expect, test, vi } from 'vitest';
import { loadPriceBook } from '../../../src/app/configured/load-price-book';
import { bookTextWith, publishedBook, publishedBookText } from '../../pricing/published-book';

const BASE = 'https://vendor.example/pricing/index.html#/new?years=1';

const answered = (text: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text, { status }));

afterEach(() => vi.restoreAllMocks());

test('a list beside the page is asked for anew, followed nowhere else, and read', async () => {
  const asked = answered(bookTextWith('id', 'ssc-pro-2027-01-01'));
  expect(await loadPriceBook('lists/2027.json', BASE)).toEqual({
    ok: true,
    value: { ...publishedBook, id: 'ssc-pro-2027-01-01' },
  });
  expect(asked.mock.calls).toEqual([
    [
      'https://vendor.example/pricing/lists/2027.json',
      { cache: 'no-cache', redirect: 'error', signal: expect.any(AbortSignal) },
    ],
  ]);
});

test.each([
  'https://evil.example/list.json',
  '//evil.example/list.json',
  'https://me:pw@vendor.example/list.json',
])('%s is not even asked for', async (file) => {
  const asked = answered('{}');
  expect(await loadPriceBook(file, BASE)).toEqual({
    ok: false,
    problems: [`${file}: not a file of the page's own origin`],
  });
  expect(asked).not.toHaveBeenCalled();
});

test('a list with faults is refused, each with its path', async () => {
  answered(bookTextWith('items.experts.price.amount', '-1'));
  expect(await loadPriceBook('list.json', BASE)).toMatchObject({
    ok: false,
    problems: [
      expect.stringMatching(/^list\.json: items\.experts\.price\.amount: negative-price, found "-1"/),
    ],
  });
});

test('a list that is not there, or does not come, is refused', async () => {
  answered('', 404);
  expect(await loadPriceBook('list.json', BASE)).toEqual({
    ok: false,
    problems: ['list.json: answered with status 404, expected 200'],
  });
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await loadPriceBook('list.json', BASE)).toEqual({
    ok: false,
    problems: ['list.json: did not come: TypeError: Failed to fetch'],
  });
});

test('a list with the id of the page’s own and other prices is refused: links of the one would pass for the other’s', async () => {
  answered(bookTextWith('items.experts.price.amount', '4000'));
  expect(await loadPriceBook('list.json', BASE)).toEqual({
    ok: false,
    problems: [
      'list.json: id: taken-id, found "ssc-pro-2022-10-18", expected an id of its own: the page has a list of this id with other contents',
    ],
  });
});

test('the page’s own list once more is taken, in whatever order its keys stand', async () => {
  const { id, ...others } = JSON.parse(publishedBookText);
  answered(JSON.stringify({ ...others, id }));
  expect(await loadPriceBook('list.json', BASE)).toEqual({ ok: true, value: publishedBook });
});
