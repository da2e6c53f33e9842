import { expect, test } from 'vitest';
import { findPriceBook } from '../../src/app/price-book-library';
import { publishedBook } from '../pricing/published-book';

const list = (id: string) => async () => ({ ok: true as const, value: { ...publishedBook, id } });
const broken = async () => ({ ok: false as const, problems: [] });

test('a list of earlier days is found by its id, past others and past one that does not parse', async () => {
  const lists = [list('ssc-pro-2020-01-01'), broken, list('ssc-pro-2021-01-01')];
  expect((await findPriceBook('ssc-pro-2021-01-01', lists))?.id).toBe('ssc-pro-2021-01-01');
});

test('a list that the page does not have is not found', async () => {
  expect(await findPriceBook('ssc-pro-1999-01-01', [list('ssc-pro-2020-01-01')])).toBeUndefined();
  expect(await findPriceBook('ssc-pro-1999-01-01')).toBeUndefined();
});
