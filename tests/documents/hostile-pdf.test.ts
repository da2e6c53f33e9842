import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';
import { laterAnswerInTime } from '../proof/answer-in-time';
import { joined, pdf } from './pdf-file';

test('a small file that unpacks to gigabytes is given up in time', async () => {
  const bomb = deflateSync(new Uint8Array(30_000_000));
  const stream = joined('1 0 obj <</Filter /FlateDecode>>\nstream\n', bomb, '\nendstream\n');
  const bytes = pdf(...Array(30).fill(stream));
  const started = performance.now();
  expect(await openDocument(bytes, publishedBook)).toEqual({ tag: 'not-ours' });
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('a small PDF that was made to keep a reader busy is done with at once', () => {
  test.each([
    ['400 000 addresses that never end', '/URI ('.repeat(400_000)],
    ['180 000 streams that never end', ' obj/FlateDecode stream\n'.repeat(180_000)],
  ])(
    '%s took more than 20 seconds',
    async (_, body) => {
      expect(await openDocument(pdf(body), publishedBook)).toEqual({ tag: 'not-ours' });
    },
    5_000,
  );
});

describe('a PDF of some kilobytes is done with within 50 ms of CPU time', () => {
  test('2 000 addresses that never end were each read to the end of the file once', async () => {
    const bytes = pdf('/URI ('.repeat(2000), 'x'.repeat(8000));
    expect(await laterAnswerInTime(() => openDocument(bytes, publishedBook))).toEqual({ tag: 'not-ours' });
  });

  test('1 500 streams that begin and one that ends were each read to its end: 150 ms', async () => {
    const bytes = pdf('1 obj/FlateDecode stream\n'.repeat(1500), 'endstream\n');
    expect(await laterAnswerInTime(() => openDocument(bytes, publishedBook))).toEqual({ tag: 'not-ours' });
  });
});
