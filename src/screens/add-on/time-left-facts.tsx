import { useContractMessages } from '../../i18n/use-contract-messages';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { ContractMonths } from './contract-months';

/** How much of the contract is left on the day of the addition, in words and month by month. */
export function TimeLeftFacts({ quote }: { readonly quote: AddOnQuote }) {
  const messages = useContractMessages();
  const { months, wholeYears, oddMonths } = quote.timeLeft;
  return (
    <>
      <p className="time-left">
        <span className="time-left-label">{messages.timeLeft}</span>{' '}
        <strong>
          <Sentence
            of={messages.timeLeftOf}
            figures={[
              <Count key="months" name="months-left" count={months} />,
              <Count key="years" name="whole-years" count={wholeYears} />,
              <Count key="odd" name="odd-months" count={oddMonths} />,
            ]}
          />
        </strong>
      </p>
      <ContractMonths quote={quote} />
    </>
  );
}
