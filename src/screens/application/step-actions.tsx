import type { ApplicationStep, Place } from '../../entry/places';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useCalculator } from '../../store/calculator-context';

/** A step of the same application: of the selection on screen, or of the record that is being mended. */
export const stepPlace = (step: ApplicationStep, mending: string | undefined): Place => ({
  tag: 'application',
  step,
  ...(mending !== undefined && { mending }),
});

export interface StepActionsProps {
  /** Where 上一步 leads; absent in the first step. */
  readonly back?: Place;
  readonly nextLabel: string;
  /** Absent where the button submits the form that it stands in. */
  readonly onNext?: () => void;
}

/** Under a step: back and forward. */
export function StepActions({ back, nextLabel, onNext }: StepActionsProps) {
  const messages = useApplicationMessages();
  const goTo = useCalculator((state) => state.goTo);
  return (
    <div className="step-actions">
      {back && (
        <button type="button" className="button secondary" onClick={() => goTo(back)}>
          {messages.back}
        </button>
      )}
      <button type={onNext ? 'button' : 'submit'} className="button" onClick={onNext}>
        {nextLabel}
      </button>
    </div>
  );
}
