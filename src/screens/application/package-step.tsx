import type { QuoteDocument } from '../../documents/quote-document';
import { PRICING } from '../../entry/places';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useCalculator } from '../../store/calculator-context';
import { focusPageTitle } from '../shell/focus-page-title';
import { PackageList } from './package-list';
import { SavedQuoteChoice } from './saved-quote-choice';
import { SelectionFacts } from './selection-facts';
import { StepActions, stepPlace } from './step-actions';
import { StepHeading } from './step-heading';

export interface StepProps {
  /** The quote on screen. */
  readonly document: QuoteDocument;
  /** The application that is being mended, by its id. */
  readonly mending: string | undefined;
}

/** 选择套餐信息: what is bought, the way to change it, and the choice of a saved quote instead. */
export function PackageStep({ document: { quote }, mending }: StepProps) {
  const messages = useApplicationMessages();
  const goTo = useCalculator((state) => state.goTo);
  return (
    <>
      <section className="card" aria-labelledby="application-heading">
        <div className="card-heading">
          <StepHeading id="application-heading">{messages.steps[0]}</StepHeading>
          <p className="note">{messages.packageAbout}</p>
        </div>
        <SelectionFacts quote={quote} />
        <button
          type="button"
          className="text-button"
          onClick={() => {
            goTo(PRICING);
            focusPageTitle();
          }}
        >
          {messages.changeSelection}
        </button>
        <SavedQuoteChoice mending={mending} />
      </section>
      <PackageList quote={quote} />
      <StepActions nextLabel={messages.next} onNext={() => goTo(stepPlace(2, mending))} />
    </>
  );
}
