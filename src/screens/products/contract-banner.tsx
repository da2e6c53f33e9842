import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { contractName } from './contract-wording';
import { needAttention, type ShownContract, stateCounts } from './shown-contract';

/** How many contracts are in which state, and which of them can't wait. */
export function ContractBanner({ contracts }: { readonly contracts: readonly ShownContract[] }) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const { states } = useContractMessages();
  const urgent = needAttention(contracts);
  return (
    <div className="products-banner">
      <p>
        {messages.counts(groupDigits(contracts.length))}
        {stateCounts(contracts).map(({ state, count: inState }) => (
          <span key={state} className={`state state-${state}`}>
            {states[state]} {groupDigits(inState)}
          </span>
        ))}
      </p>
      {urgent.length === 0 ? (
        <p className="note">{messages.nothingDue}</p>
      ) : (
        <>
          <p>{messages.needAttention(groupDigits(urgent.length), urgent.length)}</p>
          <ul>
            {urgent.map(({ record, today: { state, deadline } }) => (
              <li key={record.id}>
                {deadline &&
                  messages.attention[state.tag === 'stopped' ? 'stopped' : 'ending'](
                    contractName(record, catalogue, messages),
                    formatDate(deadline.date, catalogue.language),
                    groupDigits(deadline.days),
                  )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
