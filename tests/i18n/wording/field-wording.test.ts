// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { fieldWording, problemSentence } from '../../../src/i18n/wording/field-wording';
import { zhCN } from '../../../src/i18n/zh-cn';
import { publishedBook } from '../../pricing/published-book';

describe('a field’s words', () => {
  test('are its language’s', () => {
    expect(fieldWording('experts', zhCN, publishedBook)).toMatchObject({ label: '专家坐席数', unit: '席' });
    expect(fieldWording('experts', en, publishedBook)).toMatchObject({
      label: 'Expert seats',
      unit: 'seats',
    });
  });

  test('name a pack by its size in the price book', () => {
    expect(fieldWording('pack-6m', zhCN, publishedBook).label).toBe('600 万次充值包');
    expect(fieldWording('pack-120k', en, publishedBook).label).toBe('120,000-session pack');
  });
});

describe('the sentence about a refused text', () => {
  test('shows 24 letters of it at most', () => {
    const sentence = (text: string) =>
      problemSentence({ tag: 'not-a-number', text, mend: '' }, '员工数', zhCN);
    expect(sentence('x'.repeat(24))).toBe(`员工数应为数字，“${'x'.repeat(24)}”无法识别。`);
    expect(sentence('x'.repeat(25))).toBe(`员工数应为数字，“${'x'.repeat(24)}…”无法识别。`);
  });

  test('shows four of several values, each by its beginning', () => {
    const values = ['1', '2', 'y'.repeat(30), '4', '5'];
    expect(problemSentence({ tag: 'several-values', values, mend: '1' }, '员工数', zhCN)).toBe(
      `员工数只能有一个值，这里有 5 个：1、2、${'y'.repeat(24)}…、4。`,
    );
  });

  test('shows the beginning of a number that is far too large', () => {
    const value = '9'.repeat(40);
    expect(problemSentence({ tag: 'above-maximum', value, maximum: '8', mend: '8' }, 'Term', en)).toBe(
      `Term must be 8 or less; it is ${'9'.repeat(24)}….`,
    );
  });
});
