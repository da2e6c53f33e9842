import { type ReactNode, useId, useMemo } from 'react';
import type { QuoteDetails, QuoteDocument } from '../../documents/quote-document';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import type { Quote } from '../../pricing/quote/quote';
import { PaperBar } from './paper-bar';
import { Sheets } from './sheets';
import type { DetailField, DetailTexts } from './typed-texts';
import { useSheetPieces } from './use-sheet-pieces';
import { readValidUntil, useValidUntilProblem, type ValidUntil } from './valid-until';

export interface PaperOfProps {
  readonly document: QuoteDocument;
  readonly typed: Partial<DetailTexts>;
  readonly onType: (field: DetailField, text: string) => void;
  readonly onBack: () => void;
  /** Notes between the heading and the fields. */
  readonly children?: ReactNode;
}

/** A quote's sheet with what was typed for it, and the fields for that. */
export function PaperOf({ document, typed, onType, onBack, children }: PaperOfProps) {
  const titleId = useId();
  const { details } = document;
  const {
    customer = details.customer,
    name = details.name,
    validUntil = toIsoDate(details.validUntil),
  } = typed;
  const day = useMemo(() => dayIn(validUntil, details), [validUntil, details]);
  const dayProblem = useValidUntilProblem(day);
  const shown = useMemo(
    () => ({
      ...document,
      details: {
        ...details,
        customer: customer.trim(),
        name: name.trim(),
        ...(day.ok && { validUntil: day.date }),
      },
    }),
    [document, details, customer, name, day],
  );
  const pieces = useSheetPieces({ document: shown, isDayRefused: !day.ok, titleId });
  return (
    <>
      <PaperBar
        number={details.number}
        texts={{ customer, name, validUntil }}
        onType={onType}
        dayProblem={dayProblem}
        onBack={onBack}
      >
        {children}
      </PaperBar>
      <Sheets
        pieces={pieces}
        number={details.number}
        titleId={titleId}
        hasTwoPartTerms={hasTwoPartTerms(document.quote)}
      />
    </>
  );
}

const hasTwoPartTerms = (quote: Quote): boolean =>
  quote.mode === 'add' && quote.timeLeft.wholeYears > 0 && quote.timeLeft.oddMonths > 0;

/** A day that follows from the date of the quote is right, even beyond the years that can be typed. */
const dayIn = (text: string, { madeOn, validUntil }: QuoteDetails): ValidUntil =>
  text === toIsoDate(validUntil) ? { ok: true, date: validUntil } : readValidUntil(text, madeOn);
