import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { contractName } from './contract-wording';
import { needAttention, type ShownContract, stateCounts } from './shown-contract';

/** How many contracts are in which state, and which of them can't wait. */
export function ContractBanner({ contracts }: { readonly contracts: readonly ShownContract[] }) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const { states } = useContractMessages();
  const count = (value: number) => formatCount(value, catalogue.language);
  const urgent = needAttention(contracts);
  return (
    <div className="products-banner">
      <p>
        {messages.counts(count(contracts.length))}
        {stateCounts(contracts).map(({ state, count: inState }) => (
          <span key={state} className={`state state-${state}`}>
            {states[state]} {count(inState)}
          </span>
        ))}
      </p>
      {urgent.length === 0 ? (
        <p className="note">{messages.nothingDue}</p>
      ) : (
        <>
          <p>{messages.needAttention(count(urgent.length), urgent.length)}</p>
          <ul>
            {urgent.map(({ record, today: { state, deadline } }) => (
              <li key={record.id}>
                {deadline &&
                  messages.attention[state.tag === 'stopped' ? 'stopped' : 'ending'](
                    contractName(record, catalogue, messages),
                    formatDate(deadline.date, catalogue.language),
                    count(deadline.days),
                  )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
