import { memo } from 'react';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { Contract } from '../../pricing/calendar/contract-dates';
import { contractLife } from '../../pricing/calendar/contract-life';
import { type LifeChange, lifeline, type NewTerm } from '../../pricing/calendar/lifeline';
import { useBook, useToday } from '../../store/calculator-context';
import { CalendarButton } from './calendar-button';
import { LifelinePicture } from './lifeline-picture';
import { LifelineTable } from './lifeline-table';

export interface LifelineCardProps {
  readonly contract: Contract;
  readonly change?: LifeChange | undefined;
  /** Years of a new term, where the contract is renewed. */
  readonly renewedYears?: number | undefined;
}

/** The contract's days from start to reclaim, as a picture, as its table and as a calendar file. */
export const LifelineCard = memo(function LifelineCard({
  contract,
  change,
  renewedYears,
}: LifelineCardProps) {
  const messages = useContractMessages();
  const book = useBook();
  const today = useToday();
  const life = contractLife(contract, book);
  const renewed =
    renewedYears === undefined
      ? undefined
      : contractLife({ ...contract, termYears: contract.termYears + renewedYears }, book);
  const newTerm: NewTerm | undefined = renewed;
  const line = lifeline(life, today, change, newTerm);
  return (
    <section className="card" aria-labelledby="life-heading">
      <div className="card-heading">
        <h2 id="life-heading">{messages.life}</h2>
        <p className="note">{renewed ? messages.lifeRenewedAbout : messages.lifeAbout}</p>
      </div>
      <LifelinePicture line={line} />
      <LifelineTable line={line} />
      <ul className="notes">
        <li>{messages.noRecovery}</li>
        <li>{messages.noRefund}</li>
      </ul>
      <CalendarButton lives={renewed ? [life, renewed] : [life]} />
    </section>
  );
});
