import { useContractMessages } from '../../i18n/use-contract-messages';
import type { ContractLife } from '../../pricing/calendar/contract-life';
import { Day } from '../amounts/day';

/** When the contract ends and when everything is taken back, as rows of a list of facts. */
export function ContractDates({ life }: { readonly life: ContractLife }) {
  const messages = useContractMessages();
  return (
    <>
      <div>
        <dt>{messages.expiry}</dt>
        <dd>
          <Day name="date:expiry" date={life.expiry} />
        </dd>
      </div>
      <div>
        <dt>{messages.reclaim}</dt>
        <dd>
          <Day name="date:reclaim" date={life.reclaim} />
        </dd>
      </div>
    </>
  );
}
