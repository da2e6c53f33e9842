import type { FieldName } from '../../entry/field-names';
import type { FieldProblem } from '../../entry/field-problem';
import type { Mode } from '../../entry/modes';
import type { PackId, PriceBook } from '../../pricing/price-book/price-book';
import type { Messages } from '../zh-cn';
import { shortText } from './short-text';

export interface FieldWording {
  readonly label: string;
  readonly unit: string;
  readonly about: string;
}

/**
 * A field's words; a pack is named by its size in this price book, or by its id where the book does not have it,
 * a new term by what it is for.
 */
export function fieldWording(
  field: FieldName,
  messages: Messages,
  book: PriceBook,
  mode?: Mode,
): FieldWording {
  if (field === 'years' && mode === 'renew') {
    return { ...messages.fields.years, label: messages.form.renewalTerm };
  }
  if (!isPackId(field)) return messages.fields[field];
  const { label, ...rest } = messages.fields.pack;
  const pack = book.sessionPacks.find(({ id }) => id === field);
  return { ...rest, label: pack ? label(pack.sessions) : messages.sessions.otherPack(field) };
}

/** The one sentence about a refused text. */
export function problemSentence(problem: FieldProblem, label: string, messages: Messages): string {
  // Each pattern takes exactly its own tag's problem; the compiler can't see that the two tags are one.
  const pattern = messages.problems[problem.tag] as (field: string, problem: FieldProblem) => string;
  return pattern(label, withShortTexts(problem));
}

function withShortTexts(problem: FieldProblem): FieldProblem {
  if ('text' in problem) return { ...problem, text: shortText(problem.text) };
  if ('values' in problem) return { ...problem, values: problem.values.map(shortText) };
  return 'value' in problem ? { ...problem, value: shortText(problem.value) } : problem;
}

const isPackId = (field: FieldName): field is PackId => field.startsWith('pack-');
