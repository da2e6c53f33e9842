import { type ReactNode, useEffect, useRef } from 'react';
import { VALID_DAYS } from '../../documents/quote-document';
import { useMessages } from '../../i18n/catalogue';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { focusField } from '../../ui/focus-field';
import { TextField } from '../../ui/text-field';
import type { DetailField, DetailTexts } from './typed-texts';

/** Longer than any company's registered name. */
const MAX_NAME = 120;
const MAX_DAY = 40;

const VALID_UNTIL = 'paper-valid-until';

export interface PaperBarProps {
  readonly number: string;
  readonly texts: DetailTexts;
  readonly onType: (field: DetailField, text: string) => void;
  /** Why the day until which the quote holds is refused. */
  readonly dayProblem: string | undefined;
  readonly onBack: () => void;
  /** What to know of the sheet before it is printed. */
  readonly children?: ReactNode;
}

/** Above the sheet: the way back, what the buyer writes on it, and the button that prints it. */
export function PaperBar({ number, texts, onType, dayProblem, onBack, children }: PaperBarProps) {
  const { form } = useMessages();
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  return (
    <section className="card paper-bar" aria-labelledby="paper-heading">
      <PaperHeading />
      {children}
      <div className="options">
        <TextField
          id="paper-customer"
          label={documents.customer}
          optionalLabel={form.optional}
          about={paper.customerAbout}
          text={texts.customer}
          onType={(text) => onType('customer', text)}
          autoComplete="organization"
          maxLength={MAX_NAME}
        />
        <TextField
          id="paper-name"
          label={documents.name}
          optionalLabel={form.optional}
          about={paper.nameAbout}
          text={texts.name}
          onType={(text) => onType('name', text)}
          maxLength={MAX_NAME}
        />
        <TextField
          id={VALID_UNTIL}
          label={documents.validUntil}
          about={paper.validUntilAbout(VALID_DAYS)}
          text={texts.validUntil}
          onType={(text) => onType('validUntil', text)}
          problem={dayProblem}
          required
          maxLength={MAX_DAY}
        />
      </div>
      <div className="paper-actions">
        <button type="button" className="button secondary" onClick={onBack}>
          {paper.back}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => (dayProblem === undefined ? window.print() : focusField(VALID_UNTIL))}
        >
          {paper.print}
        </button>
        <p className="note">
          {documents.number} {number}
        </p>
        <p className="note">{paper.printAbout}</p>
      </div>
    </section>
  );
}

/** Takes the focus where the button that led here is gone with its screen. */
export function PaperHeading() {
  const { heading } = usePaperMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h2 id="paper-heading" ref={title} tabIndex={-1}>
      {heading}
    </h2>
  );
}
