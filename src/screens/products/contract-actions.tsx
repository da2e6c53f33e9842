import { MODES } from '../../entry/modes';
import { useCatalogue } from '../../i18n/catalogue';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { contractYearsLimits } from '../../pricing/limits';
import { useBook, useCalculator, useCalculatorStore, useToday } from '../../store/calculator-context';
import { openMode } from '../../store/open-mode';
import { SalesPhone } from '../sales-phone';
import { focusPageTitle } from '../shell/focus-page-title';
import { ContractCalendar } from './contract-calendar';
import { contractName } from './contract-wording';
import { contractWays, isRunning } from './open-contract';
import type { ShownContract } from './shown-contract';

export interface ContractActionsProps {
  readonly contract: ShownContract;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** 增购 and 续费 filled in with the contract, its calendar file, changing and deleting it. */
export function ContractActions({ contract, onEdit, onRemove }: ContractActionsProps) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const book = useBook();
  const today = useToday();
  const store = useCalculatorStore();
  const drafts = useCalculator(({ draft }) => draft.texts);
  const name = contractName(contract.record, catalogue, messages);
  const ways = contractWays(contract.today, today, book, drafts);
  const labels = { new: messages.buyAnew, add: messages.add, renew: messages.renew };
  return (
    <>
      {isRunning(contract.today.state) && ways.add === undefined && (
        <p className="note">
          {messages.notPriceable(contractYearsLimits(book).maximum)} <SalesPhone />
        </p>
      )}
      <div className="products-actions">
        {MODES.map((mode) => {
          const filled = ways[mode];
          return (
            filled && (
              <button
                key={mode}
                type="button"
                className={mode === 'add' ? 'button secondary' : 'button'}
                aria-label={messages.of(labels[mode], name)}
                onClick={() => {
                  openMode(store, mode, filled);
                  focusPageTitle();
                }}
              >
                {labels[mode]}
              </button>
            )
          );
        })}
        <ContractCalendar contracts={[contract]} of={name} />
        <button
          type="button"
          className="button secondary"
          aria-label={messages.of(messages.edit, name)}
          onClick={onEdit}
        >
          {messages.edit}
        </button>
        <button
          type="button"
          className="button secondary"
          aria-label={messages.of(messages.remove, name)}
          onClick={onRemove}
        >
          {messages.remove}
        </button>
      </div>
    </>
  );
}
