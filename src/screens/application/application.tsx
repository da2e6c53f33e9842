import './application.css';
import { useLayoutEffect } from 'react';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { isEmpty } from '../../pricing/quote/is-empty';
import { useApplicantMemory } from '../../store/applicant/use-applicant';
import { useCalculator } from '../../store/calculator-context';
import { isMendable, stateOf } from '../../store/ledger/application-states';
import { useRecords } from '../../store/ledger/use-ledger';
import { useDraftDocument } from '../document/use-draft-document';
import { ApplicantStep } from './applicant-step';
import { ConfirmStep } from './confirm-step';
import { PackageStep } from './package-step';
import { RefusedSelection } from './refused-selection';
import { Stepper } from './stepper';

/** 申请: the quote on screen, who applies for it, and the confirmation, a place of the page each. */
export function Application() {
  const place = useCalculator((state) => state.place);
  const document = useDraftDocument();
  const memory = useApplicantMemory();
  const mending = place.tag === 'application' ? place.mending : undefined;
  // Before anything is painted: the details of one application are none of another's.
  useLayoutEffect(() => memory.turnTo(mending), [memory, mending]);
  if (place.tag !== 'application') return null;
  const { step } = place;
  return (
    <div className="application">
      <Stepper step={step} />
      {mending !== undefined && step < 3 && <MendingNote id={mending} />}
      {document === undefined || isEmpty(document.quote) ? (
        <RefusedSelection />
      ) : step === 1 ? (
        <PackageStep document={document} mending={mending} />
      ) : step === 2 ? (
        <ApplicantStep mending={mending} />
      ) : (
        <ConfirmStep document={document} mending={mending} />
      )}
    </div>
  );
}

function MendingNote({ id }: { readonly id: string }) {
  const messages = useApplicationMessages();
  const mended = useRecords('application').find((record) => record.id === id);
  return (
    <p className="notice">
      {mended !== undefined && isMendable(stateOf(mended))
        ? messages.mending(mended.number)
        : messages.mendingGone}
    </p>
  );
}
