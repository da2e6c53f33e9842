import type { ReactNode } from 'react';
import { defaultOnText, defaultStartText } from '../../entry/default-text';
import { useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useBook, useTexts, useToday } from '../../store/calculator-context';
import { TermButtons } from '../form/term-choice';
import { CarryOver } from './carry-over';
import { DateField } from './date-field';
import { LastYearsInstead } from './last-years-instead';

export interface ContractCardProps {
  readonly mode: 'add' | 'renew';
  /** Beside the dates. */
  readonly fields?: ReactNode;
  /** Where the day can't be: what to do instead. */
  readonly wayOut: ReactNode;
  /** What follows from the contract and the day. */
  readonly children: ReactNode;
}

/** The contract so far, and the day on which something is added to it or on which it is renewed. */
export function ContractCard({ mode, fields, wayOut, children }: ContractCardProps) {
  const messages = useMessages();
  const contract = useContractMessages();
  const book = useBook();
  // Not as they were priced: what stands in a field by itself must not change once the field is focused.
  const texts = useTexts();
  const today = useToday();
  return (
    <section className="card" aria-labelledby="contract-heading">
      <div className="card-heading">
        <h2 id="contract-heading">{contract.contract}</h2>
        <p className="note">{contract.contractNote[mode]}</p>
      </div>
      <CarryOver mode={mode} />
      <div className="options">
        <DateField name="start" defaultText={defaultStartText(mode, today)} about={contract.startAbout} />
        <DateField
          name="on"
          defaultText={defaultOnText(mode, texts, today, book) ?? ''}
          about={contract.onAbout[mode]}
          wayOut={wayOut}
        />
        {fields}
      </div>
      <div className="contract-term">
        <TermButtons name="term" wayOut={<LastYearsInstead mode={mode} />}>
          <span className="term-label">{messages.fields.term.label}</span>
        </TermButtons>
      </div>
      {children}
    </section>
  );
}
