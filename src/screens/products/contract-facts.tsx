import { groupDigits } from '../../i18n/group-digits';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { addDays } from '../../pricing/calendar/day-arithmetic';
import type { ContractDeadline } from '../../pricing/contract-history/contract-on-day';
import { Day } from '../amounts/day';
import type { ShownContract } from './shown-contract';

/** When the contract was opened, when it ends, and the next day that must not be missed. */
export function ContractFacts({ contract: { record, today } }: { readonly contract: ShownContract }) {
  const messages = useProductsMessages();
  const { life, termYears, deadline } = today;
  const name = (what: string) => `contract:${record.id}:${what}`;
  return (
    <dl className="facts">
      <div>
        <dt>{messages.opened}</dt>
        <dd>
          <Day name={name('start')} date={life.start} />
          <span className="about">{messages.inAll(groupDigits(termYears), termYears)}</span>
        </dd>
      </div>
      <div>
        <dt>{messages.expiry}</dt>
        <dd>
          <Day name={name('expiry')} date={life.expiry} />
        </dd>
      </div>
      <div>
        <dt>{messages.lastDayToRenew}</dt>
        <dd>
          <Day name={name('last-day-to-renew')} date={addDays(life.reclaim, -1)} />
        </dd>
      </div>
      <div>
        <dt>{messages.deadline}</dt>
        <dd>{deadline ? <DeadlineText deadline={deadline} /> : messages.noDeadline}</dd>
      </div>
    </dl>
  );
}

function DeadlineText({ deadline: { tag, days } }: { readonly deadline: ContractDeadline }) {
  const messages = useProductsMessages();
  return (
    <>
      {messages.deadlines[tag]}
      <span className="about">{days === 0 ? messages.today : messages.inDays(groupDigits(days), days)}</span>
    </>
  );
}
