import { useRef, useState } from 'react';
import type { Applicant } from '../../embed/protocol';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantMemory } from '../../store/applicant/use-applicant';
import { useHost, useServices, useToday } from '../../store/calculator-context';
import { useLedger } from '../../store/ledger/use-ledger';
import { ApplicantFacts } from './applicant-facts';
import { confirmApplication } from './confirm-application';
import { PackageList } from './package-list';
import type { StepProps } from './package-step';
import { SelectionFacts } from './selection-facts';
import { StepActions, stepPlace } from './step-actions';
import { StepHeading } from './step-heading';
import { WhatToKnow } from './what-to-know';

export interface ConfirmationProps extends StepProps {
  readonly applicant: Applicant;
}

/** The last look at everything, the tick, and the button that makes the application. */
export function Confirmation({ document, applicant, mending }: ConfirmationProps) {
  const messages = useApplicationMessages();
  const memory = useApplicantMemory();
  const ledger = useLedger();
  const services = useServices();
  const { apply } = useHost();
  const today = useToday();
  const tick = useRef<HTMLInputElement>(null);
  const [isTicked, setTicked] = useState(false);
  const [isAskedFor, setAskedFor] = useState(false);
  const isMissing = isAskedFor && !isTicked;
  const confirm = () => {
    if (isTicked) confirmApplication({ document, applicant, mending, memory, ledger, services, today });
    else {
      setAskedFor(true);
      tick.current?.focus();
    }
  };
  return (
    <form
      className="confirmation"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <section className="card" aria-labelledby="application-heading">
        <div className="card-heading">
          <StepHeading id="application-heading">{messages.steps[2]}</StepHeading>
          <p className="note">{messages.confirmAbout}</p>
        </div>
        <SelectionFacts quote={document.quote} />
      </section>
      <PackageList quote={document.quote} />
      <section className="card" aria-labelledby="basics-heading">
        <h2 id="basics-heading">{messages.basics}</h2>
        <ApplicantFacts applicant={applicant} />
      </section>
      <section className="card" aria-labelledby="know-heading">
        <h2 id="know-heading">{messages.beforeConfirming}</h2>
        <WhatToKnow quote={document.quote} />
        <label className="check">
          <input
            ref={tick}
            type="checkbox"
            checked={isTicked}
            required
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'agree-problem' : undefined}
            onChange={({ currentTarget }) => setTicked(currentTarget.checked)}
          />
          <span>{messages.agree}</span>
        </label>
        {isMissing && (
          <p className="field-message" id="agree-problem">
            {messages.agreeMissing}
          </p>
        )}
        <StepActions back={stepPlace(2, mending)} nextLabel={apply ? messages.submit : messages.prepare} />
      </section>
    </form>
  );
}
