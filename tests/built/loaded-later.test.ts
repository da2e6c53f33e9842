import { describe, expect, test } from 'vitest';
import { initialScripts, scriptsWith, withImports } from './built-scripts';

/** Texts that only one part of the page has. */
const TEXTS = [
  ['the breakdown', '合计算式'],
  ['English', 'Pricing calculator'],
  ['English of contracts', 'Renew this contract instead'],
  ['what 增购 and 续费 say', '改为续费这份合同'],
  ['增购', 'compare:more-than-waiting'],
  ['续费', 'lost-formula'],
  ['the library that writes it', 'Could not extract integer from'],
  ['the print sheet', '未经供应商签署'],
  ['the self-check and its scenarios', '共需一万亿会话'],
] as const;

const scriptWith = (text: string): string => {
  const [script, ...others] = scriptsWith(text);
  if (script === undefined || others.length > 0) throw new Error(`${text} is not in one script alone.`);
  return script;
};

describe('the built page', () => {
  test.each(TEXTS)('has the code of %s in one script, which does not load at once', (_, text) => {
    expect(initialScripts()).not.toContain(scriptWith(text));
  });

  test('loads neither mode with the other', () => {
    const addOn = scriptWith('compare:more-than-waiting');
    const renewal = scriptWith('lost-formula');
    expect(withImports([addOn])).not.toContain(renewal);
    expect(withImports([renewal])).not.toContain(addOn);
  });

  test('loads what writes a calendar file with no mode', () => {
    const library = scriptWith('Could not extract integer from');
    for (const mode of ['compare:more-than-waiting', 'lost-formula']) {
      expect(withImports([scriptWith(mode)])).not.toContain(library);
    }
  });
});
