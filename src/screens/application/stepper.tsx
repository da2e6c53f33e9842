import { APPLICATION_STEPS, type ApplicationStep } from '../../entry/places';
import { useApplicationMessages } from '../../i18n/use-application-messages';

/** The three steps, which of them are done, and where the visitor is. */
export function Stepper({ step }: { readonly step: ApplicationStep }) {
  const messages = useApplicationMessages();
  return (
    <nav aria-label={messages.stepper}>
      <ol className="stepper">
        {APPLICATION_STEPS.map((each) => (
          <li
            key={each}
            aria-current={each === step ? 'step' : undefined}
            data-done={each < step || undefined}
          >
            <span className="step-number" aria-hidden="true">
              {each < step ? '✓' : each}
            </span>
            <span>
              {messages.steps[each - 1]}
              {each < step && <span className="visually-hidden"> {messages.stepDone}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
