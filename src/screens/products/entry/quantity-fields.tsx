import { type ContractIssue, modeAt, type QuantityTexts } from '../../../entry/read-contract-history';
import { readQuantity } from '../../../entry/read-quantity';
import { stepQuantity } from '../../../entry/step-quantity';
import { useCatalogue } from '../../../i18n/catalogue';
import { groupDigits } from '../../../i18n/group-digits';
import { useProductsMessages } from '../../../i18n/use-products-messages';
import type { PlainDate } from '../../../pricing/calendar/plain-date';
import {
  CONTRACT_ITEMS,
  type ContractChange,
  type ContractItem,
} from '../../../pricing/contract-history/contract-history';
import { contractLimits } from '../../../pricing/contract-history/contract-problems';
import { useBook } from '../../../store/calculator-context';
import { countedItem, itemWording } from '../contract-wording';
import { EntryField } from './entry-field';

export interface QuantityFieldsProps {
  /** Before the ids of the fields. */
  readonly idPrefix: string;
  readonly legend: string;
  /** The kind of change that the quantities are of; none of the first purchase. */
  readonly kind?: ContractChange['kind'];
  /** When they were bought, as far as that can be read: an earlier list had other limits. */
  readonly day: PlainDate | undefined;
  readonly texts: QuantityTexts;
  readonly onType: (item: ContractItem, text: string) => void;
  readonly onLeave: (item: ContractItem) => void;
  readonly problemOf: (item: ContractItem) => ContractIssue['problem'] | undefined;
}

/** A number field for each thing that a contract can have. */
export function QuantityFields(props: QuantityFieldsProps) {
  const { idPrefix, kind, texts } = props;
  const catalogue = useCatalogue();
  const products = useProductsMessages();
  const book = useBook();
  const { form } = catalogue.messages;
  return (
    <fieldset className="contract-quantities">
      <legend>{props.legend}</legend>
      <div className="options">
        {CONTRACT_ITEMS.map((item) => {
          const { label, unit } = itemWording(item, catalogue, products, book);
          const limits = contractLimits(item, modeAt(kind), props.day, book);
          const text = texts[item];
          const reading = readQuantity(text, limits);
          const problem = props.problemOf(item);
          return (
            <EntryField
              key={item}
              id={`${idPrefix}-${item}`}
              label={label}
              unit={unit}
              text={text}
              restingText={reading.ok ? groupDigits(reading.value) : text}
              onType={(next) => props.onType(item, next)}
              onLeave={() => props.onLeave(item)}
              problem={problem}
              mendText={problem ? countedItem(item, Number(problem.mend), catalogue, products, book) : ''}
              about={
                item === 'sessionsInPacks' && kind === undefined ? products.sessionsInPacks.about : undefined
              }
              inputMode="numeric"
              stepped={(steps) => stepQuantity(text, limits, steps)}
              stepLabels={[form.decrease(label), form.increase(label)]}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
