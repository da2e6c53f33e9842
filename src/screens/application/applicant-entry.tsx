import type { ApplicantProblem } from '../../entry/applicant/applicant-problem';
import {
  type ApplicantField,
  MAX_APPLICANT_TEXT,
  REQUIRED_APPLICANT_FIELDS,
} from '../../entry/applicant/read-applicant';
import { useMessages } from '../../i18n/catalogue';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { applicantProblemText } from '../../i18n/wording/applicant-problem-text';
import { useApplicantMemory } from '../../store/applicant/use-applicant';
import { TextField, type TextFieldProps } from '../../ui/text-field';

export const applicantFieldId = (field: ApplicantField): string => `applicant-${field}`;

/** What the browser may fill in by itself, and which keys a phone offers. */
const INPUTS: Readonly<Partial<Record<ApplicantField, Partial<TextFieldProps>>>> = {
  company: { autoComplete: 'organization' },
  contactName: { autoComplete: 'name' },
  mobile: { autoComplete: 'tel', inputMode: 'tel' },
  email: { autoComplete: 'email', inputMode: 'email' },
  remarks: { isLong: true },
};

export interface ApplicantEntryProps {
  readonly field: ApplicantField;
  readonly text: string;
  readonly problem: ApplicantProblem | undefined;
}

/** One field of 填写基础信息. */
export function ApplicantEntry({ field, text, problem }: ApplicantEntryProps) {
  const { form } = useMessages();
  const messages = useApplicationMessages();
  const memory = useApplicantMemory();
  const isRequired = REQUIRED_APPLICANT_FIELDS.includes(field);
  return (
    <TextField
      id={applicantFieldId(field)}
      label={messages.fields[field].label}
      about={messages.fields[field].about}
      text={text}
      onType={(next) => memory.type(field, next)}
      problem={problem && applicantProblemText(field, problem, messages)}
      required={isRequired}
      optionalLabel={isRequired ? '' : form.optional}
      maxLength={MAX_APPLICANT_TEXT}
      {...INPUTS[field]}
    />
  );
}
