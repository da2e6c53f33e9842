import type { QuoteDocument } from '../../documents/quote-document';
import { PRICING } from '../../entry/places';
import { useCalculator } from '../../store/calculator-context';
import { useDraftDocument } from '../document/use-draft-document';
import { focusPageTitle } from '../shell/focus-page-title';
import { PaperOf } from './paper-of';
import { useTypedTexts } from './typed-texts';
import { WaitingPaper } from './waiting-paper';

/** The sheet of the quote on screen; without one, what it waits for. */
export function DraftPaper() {
  const document = useDraftDocument();
  return document === undefined ? <WaitingPaper /> : <Draft key={document.link} document={document} />;
}

function Draft({ document }: { readonly document: QuoteDocument }) {
  const goTo = useCalculator((state) => state.goTo);
  const { typed, type } = useTypedTexts(document.link);
  const back = () => {
    goTo(PRICING);
    focusPageTitle();
  };
  return <PaperOf document={document} typed={typed} onType={type} onBack={back} />;
}
