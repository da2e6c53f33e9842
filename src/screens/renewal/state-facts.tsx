import { readDate } from '../../entry/read-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { Contract } from '../../pricing/calendar/contract-dates';
import { contractLife, contractState } from '../../pricing/calendar/contract-life';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { useBook } from '../../store/calculator-context';
import { usePricedForm } from '../../store/priced-form';
import { ContractDates } from '../contract/contract-dates';
import { stateSentence } from '../contract/state-sentence';

export interface StateFactsProps {
  /** `undefined` where its fields can't be read. */
  readonly contract: Contract | undefined;
}

/** When the contract ends, and how it stands on the day of the renewal. */
export function StateFacts({ contract }: StateFactsProps) {
  const messages = useContractMessages();
  const book = useBook();
  const { texts } = usePricedForm();
  if (contract === undefined) return null;
  const life = contractLife(contract, book);
  const on = texts.on === undefined ? life.expiry : dateIn(texts.on);
  const state = on && contractState(life, on);
  return (
    <dl className="facts">
      <ContractDates life={life} />
      {state && (
        <div>
          <dt>{messages.stateOn}</dt>
          <dd>
            <span className={`state state-${state.tag}`}>{messages.states[state.tag]}</span>
            <span className="about">{stateSentence(state, messages)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function dateIn(text: string): PlainDate | undefined {
  const reading = readDate(text);
  return reading.ok ? reading.value : undefined;
}
