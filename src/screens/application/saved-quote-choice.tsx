import { useId, useState } from 'react';
import { readLink } from '../../documents/link';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useBook, useCalculator, useCalculatorStore, useToday } from '../../store/calculator-context';
import type { SavedQuote } from '../../store/ledger/records';
import { useRecords } from '../../store/ledger/use-ledger';
import { showLink } from '../document/show-link';
import { stepPlace } from './step-actions';

/** A saved quote in place of the selection on screen, which stays beside it. Nothing where none is saved. */
export function SavedQuoteChoice({ mending }: { readonly mending: string | undefined }) {
  const messages = useApplicationMessages();
  const store = useCalculatorStore();
  const goTo = useCalculator((state) => state.goTo);
  const book = useBook();
  const today = useToday();
  const quotes = useRecords('quote');
  const id = useId();
  const [chosenId, setChosenId] = useState<string>();
  const [said, setSaid] = useState('');
  const chosen = quotes.find((quote) => quote.id === chosenId) ?? quotes[0];
  if (chosen === undefined) return null;

  const take = (quote: SavedQuote) => {
    const link = readLink(quote.link, book);
    if (link === undefined) {
      setSaid(messages.quoteUnreadable(nameOf(quote)));
      return;
    }
    showLink(store, link, book, today);
    // Opening a link leads to its form: the application goes on instead.
    goTo(stepPlace(1, mending));
    setSaid(messages.quoteTaken(nameOf(quote)));
  };
  return (
    <div className="saved-quote-choice">
      <label htmlFor={id}>{messages.savedQuote}</label>
      <div className="inline">
        <select
          id={id}
          className="tool"
          value={chosen.id}
          aria-describedby={`${id}-about`}
          onChange={({ currentTarget }) => setChosenId(currentTarget.value)}
        >
          {quotes.map((quote) => (
            <option key={quote.id} value={quote.id}>
              {nameOf(quote)}
              {quote.name !== '' && ` · ${quote.number}`}
            </option>
          ))}
        </select>
        <button type="button" className="button secondary" onClick={() => take(chosen)}>
          {messages.takeQuote}
        </button>
      </div>
      <p className="about" id={`${id}-about`}>
        {messages.savedQuoteAbout}
      </p>
      <p className="note" role="status">
        {said}
      </p>
    </div>
  );
}

const nameOf = ({ name, number }: SavedQuote): string => (name === '' ? number : name);
