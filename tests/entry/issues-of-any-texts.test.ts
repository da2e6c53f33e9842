import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldTexts, modeFields } from '../../src/entry/field-names';
import { MODES } from '../../src/entry/modes';
import { readSelection } from '../../src/entry/read-selection';
import { publishedBook } from '../pricing/published-book';
import { anyFieldTexts, anyToday } from './any-field-texts';

/** One click on a field's mend; nothing in its place empties the field. */
function withMend(texts: FieldTexts, field: keyof FieldTexts, mend: string): FieldTexts {
  const { [field]: _, ...others } = texts;
  return mend === '' ? others : { ...others, [field]: mend };
}

describe.each(MODES)('whatever stands in the fields of %s', (mode) => {
  const fields = modeFields(mode, publishedBook);

  test('its issues come in the form’s order, one for a field', () => {
    fc.assert(
      fc.property(anyFieldTexts(mode), anyToday, (texts, today) => {
        const reading = readSelection(mode, texts, today, publishedBook);
        const places = reading.ok ? [] : reading.issues.map(({ field }) => fields.indexOf(field));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  test('to mend each field in turn ends in a selection', () => {
    fc.assert(
      fc.property(anyFieldTexts(mode), anyToday, (given, today) => {
        let texts = given;
        // A mended day may still lie outside the contract, and is mended once more.
        for (let clicks = 0; clicks <= fields.length + 1; clicks++) {
          const reading = readSelection(mode, texts, today, publishedBook);
          if (reading.ok) return;
          const [issue] = reading.issues;
          if (issue === undefined) throw new Error('Refused without an issue');
          texts = withMend(texts, issue.field, issue.problem.mend);
        }
        throw new Error(`No end of mending: ${JSON.stringify(texts)}`);
      }),
      { numRuns: 500 },
    );
  });
});
