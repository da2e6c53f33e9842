import type { FieldTexts } from '../../src/entry/field-names';
import type { Mode } from '../../src/entry/modes';
import type { Draft } from '../../src/store/draft';

/** A draft with texts in the mode on screen, and none in the others. */
export const draftOf = (texts: FieldTexts, mode: Mode = 'new'): Draft => ({
  mode,
  texts: { new: {}, add: {}, renew: {}, [mode]: texts },
});
