import { describe, expect, test } from 'vitest';
import { renderEntry } from './entry-form';

async function renderFocused(initial = '') {
  const entry = renderEntry(initial);
  await entry.user.click(entry.input);
  return entry;
}

describe('several pasted cells stay apart', () => {
  test.each([
    ['a row', '6000\t3\t3', '6000 | 3 | 3'],
    ['a column', '6000\n7000\n', '6000 | 7000'],
    ['a column of Windows', '6000\r\n7000\r\n', '6000 | 7000'],
    ['a table', '6000\t3\n7000\t4', '6000 | 3 | 7000 | 4'],
  ])('%s', async (_, pasted, text) => {
    const { user, input, onType } = await renderFocused();
    await user.paste(pasted);
    expect(onType.mock.calls).toEqual([[text]]);
    expect(input.value).toBe(text);
  });

  test('and take the place of what is selected', async () => {
    const { user, input } = await renderFocused('12345');
    input.setSelectionRange(1, 4);
    await user.paste('6\t7');
    expect(input.value).toBe('16 | 75');
  });
});

test.each([
  ['6,000 人', '6,000 人'],
  ['6000\n', '6000'],
  [' 1.2万\t', ' 1.2万'],
])('one pasted cell %j is pasted as it is', async (pasted, text) => {
  const { user, input } = await renderFocused();
  await user.paste(pasted);
  expect(input.value.trimEnd()).toBe(text);
});
