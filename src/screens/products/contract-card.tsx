import { useCatalogue, useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { stateSentence } from '../contract/state-sentence';
import { ContractActions } from './contract-actions';
import { ContractChanges } from './contract-changes';
import { ContractFacts } from './contract-facts';
import { ContractQuantitiesNow } from './contract-quantities-now';
import { contractName } from './contract-wording';
import { contractHeadingId } from './removed-notice';
import type { ShownContract } from './shown-contract';

export interface ContractCardProps {
  readonly contract: ShownContract;
  /** In this tab's memory only. */
  readonly isUnkept: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One contract: what it has, how it stands, what comes next, and what can be done with it. */
export function ContractCard({ contract, isUnkept, onEdit, onRemove }: ContractCardProps) {
  const catalogue = useCatalogue();
  const { page } = useMessages();
  const messages = useProductsMessages();
  const contractMessages = useContractMessages();
  const { record, today } = contract;
  const headingId = contractHeadingId(record.id);
  const { state } = today;
  return (
    <article className="card contract" aria-labelledby={headingId}>
      <div className="card-heading">
        <h3 id={headingId} tabIndex={-1}>
          {contractName(record, catalogue, messages)}
        </h3>
        <span className={`state state-${state.tag}`}>{contractMessages.states[state.tag]}</span>
        {isUnkept && <span className="state state-stopped">{messages.unkeptTag}</span>}
        <p className="note">{page.product}</p>
      </div>
      <p className="note">{stateSentence(state, contractMessages)}</p>
      <ContractFacts contract={contract} />
      <ContractQuantitiesNow contract={contract} />
      <ContractChanges record={record} />
      <ContractActions contract={contract} onEdit={onEdit} onRemove={onRemove} />
    </article>
  );
}
