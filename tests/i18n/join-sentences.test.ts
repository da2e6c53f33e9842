import { expect, test } from 'vitest';
import { joinSentences } from '../../src/i18n/join-sentences';

test.each([
  [['金额按标价估算。', '购买后不退费。'], '金额按标价估算。购买后不退费。'],
  [['An estimate.', 'No refund.'], 'An estimate. No refund.'],
  [['一句。', false, '', undefined, '两句。'], '一句。两句。'],
  [[false, 'One.'], 'One.'],
] as const)('%j read on as %j', (sentences, text) => {
  expect(joinSentences(...sentences)).toBe(text);
});
