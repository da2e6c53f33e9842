import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { AddOnQuote, NewPurchaseQuote, Quote, RenewalQuote } from '../../pricing/quote/quote';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { Day } from '../amounts/day';
import { Fact } from './fact';

/** The term that is bought, and the contract that it belongs to. */
export function ContractFacts({ quote }: { readonly quote: Quote }) {
  switch (quote.mode) {
    case 'new':
      return <NewPurchaseFacts quote={quote} />;
    case 'add':
      return <AdditionFacts quote={quote} />;
    case 'renew':
      return <RenewalFacts quote={quote} />;
  }
}

function NewPurchaseFacts({ quote: { selection, newExpiry } }: { readonly quote: NewPurchaseQuote }) {
  const { messages, language } = useCatalogue();
  const { form, fields, summary } = messages;
  return (
    <>
      <Fact label={form.term}>{form.years(selection.years)}</Fact>
      {selection.start && newExpiry && (
        <>
          <Fact label={fields.start.label}>{formatDate(selection.start, language)}</Fact>
          <Fact label={summary.expiry}>
            <Day name="date:new-expiry" date={newExpiry} />
          </Fact>
        </>
      )}
    </>
  );
}

function AdditionFacts({ quote: { selection, life, timeLeft } }: { readonly quote: AddOnQuote }) {
  const contract = useContractMessages();
  const { fields } = useCatalogue().messages;
  return (
    <>
      <ContractSoFar {...selection.contract} />
      <Fact label={contract.expiry}>
        <Day name="date:expiry" date={life.expiry} />
      </Fact>
      <DayOf label={fields.on.label} date={selection.on} />
      <Fact label={contract.timeLeft}>
        <Sentence
          of={contract.timeLeftOf}
          figures={[
            <Count key="months" name="months-left" count={timeLeft.months} />,
            <Count key="years" name="whole-years" count={timeLeft.wholeYears} />,
            <Count key="odd" name="odd-months" count={timeLeft.oddMonths} />,
          ]}
        />
      </Fact>
    </>
  );
}

function RenewalFacts({ quote: { selection, life, newExpiry, lost } }: { readonly quote: RenewalQuote }) {
  const contract = useContractMessages();
  const paper = usePaperMessages();
  const { fields, form } = useCatalogue().messages;
  return (
    <>
      <ContractSoFar {...selection.contract} />
      <Fact label={paper.oldExpiry}>
        <Day name="date:expiry" date={life.expiry} />
      </Fact>
      <DayOf label={fields.on.label} date={selection.on} />
      <Fact label={form.renewalTerm}>{form.years(selection.years)}</Fact>
      <Fact label={contract.newExpiry}>
        <Day name="date:new-expiry" date={newExpiry} />
      </Fact>
      {lost && (
        <Fact label={contract.daysLost} className="wide">
          <Sentence
            of={(days) => contract.daysLostOf(days, lost.days)}
            figures={[<Count key="days" name="days-lost" count={lost.days} />]}
          />
          <span className="about">{contract.daysLostNote}</span>
        </Fact>
      )}
    </>
  );
}

function ContractSoFar({ start, termYears }: { readonly start: PlainDate; readonly termYears: number }) {
  const { fields, form } = useCatalogue().messages;
  return (
    <>
      <DayOf label={fields.start.label} date={start} />
      <Fact label={fields.term.label}>{form.years(termYears)}</Fact>
    </>
  );
}

/** A day that was given, not computed. */
function DayOf({ label, date }: { readonly label: string; readonly date: PlainDate }) {
  const { language } = useCatalogue();
  return <Fact label={label}>{formatDate(date, language)}</Fact>;
}
