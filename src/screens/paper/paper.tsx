import './sheet.css';
import './sheet-columns.css';
import './reading.css';
import './paper.css';
import { useCalculator } from '../../store/calculator-context';
import { DraftPaper } from './draft-paper';
import { SavedPaper } from './saved-paper';

/** 报价单: the quote on screen, or a saved one, as a company would file it. */
export function Paper() {
  const quoteId = useCalculator(({ place }) => (place.tag === 'paper' ? place.quoteId : undefined));
  return quoteId === undefined ? <DraftPaper /> : <SavedPaper key={quoteId} quoteId={quoteId} />;
}
