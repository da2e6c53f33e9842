import { expect, test } from 'vitest';
import { cellTexts } from '../../../src/documents/workbook/cell-texts';

test.each<[string, string, string[]]>([
  ['shared', '<sst><si><t>one</t></si><si><t xml:space="preserve"> two </t></si></sst>', ['one', ' two ']],
  ['inline', '<c t="inlineStr"><is><t>one</t></is></c>', ['one']],
  ['in runs', '<si><r><rPr><b/></rPr><t>o</t></r><r><t>ne</t></r></si>', ['one']],
  ['with a prefix', '<x:si><x:t>one</x:t></x:si>', ['one']],
  ['with entities', '<si><t>a&amp;b &lt;&#x4e00;&#20108;&gt; &quot;&apos;</t></si>', ['a&b <一二> "\'']],
  ['escaped', '<si><t>_x005F_x0041_ _x000D_</t></si>', ['_x0041_ \r']],
  ['empty', '<si><t/></si><si><t></t></si>', []],
  ['not ended', '<si><t>one', []],
  ['other tags', '<table><title>one</title><size><tt>two</tt></size></table>', []],
  ['an impossible character', '<si><t>&#9999999;</t></si>', ['&#9999999;']],
])('texts that are %s', (_, xml, texts) => {
  expect(cellTexts(xml)).toEqual(texts);
});
