import { type ApplicantReading, given, refusedAs } from './applicant-problem';

export interface FreeTextRule {
  readonly required: boolean;
  /** Characters, however many bytes each takes. */
  readonly maximum: number;
}

/** Text without a form of its own, already without what can't be seen; '' where an optional field is empty. */
export function readFreeText(text: string, { required, maximum }: FreeTextRule): ApplicantReading {
  if (text === '') return required ? refusedAs({ tag: 'missing' }) : given('');
  const { length } = [...text];
  return length > maximum ? refusedAs({ tag: 'too-long', maximum, length }) : given(text);
}
