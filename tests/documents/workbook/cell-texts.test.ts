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
  ['not ended before an empty one', '<si><t>lost<t xml:space="preserve"/></si>', []],
  ['other tags', '<table><title>one</title><size><tt>two</tt></size></table>', []],
  ['empty, with an attribute', '<si><t xml:space="preserve"/>, </t></si>', []],
  ['empty beside another', '<si><t xml:space="preserve"/><t>one</t></si>', ['one']],
  ['without a beginning', '<sst></t></si><si><t>one</t></si></sst>', ['one']],
  ['in a cell without a beginning', '<t>one</t></si>', ['one']],
  ['in a cell that begins anew', '<si><t>lost</t><si><t>one</t></si>', ['one']],
  ['ended twice', '<si><t>one</t> lost</t></si>', ['one']],
  ['with an apostrophe in an attribute', "<si><t a='1'>one</t></si>", ['one']],
  ['with a long prefix', `<${'x'.repeat(20)}:si><t>one</t></${'x'.repeat(20)}:si>`, ['one']],
  ['with too long a prefix', `<${'x'.repeat(21)}:si><t>one</t></${'x'.repeat(21)}:si>`, []],
  ['the last character', '<si><t>&#1114111;&#x10FFFF;</t></si>', ['\u{10ffff}\u{10ffff}']],
  ['one beyond the last character', '<si><t>&#1114112;&#x110000;</t></si>', ['&#1114112;&#x110000;']],
  ['an impossible character', '<si><t>&#9999999;</t></si>', ['&#9999999;']],
  ['too many digits', '<si><t>&#00000065;&#x0000041;</t></si>', ['&#00000065;&#x0000041;']],
  ['an unknown entity', '<si><t>&nbsp;&amp</t></si>', ['&nbsp;&amp']],
])('texts that are %s', (_, xml, texts) => {
  expect(cellTexts(xml)).toEqual(texts);
});
