import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { useBook } from '../../store/calculator-context';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { itemWording, quantitiesText } from './contract-wording';
import type { ShownContract } from './shown-contract';

const ITEMS = ['employees', 'experts', 'tickets', 'robots', 'knowledge'] as const;

/** People, seats and sets today, the robot sessions of all time, and what a term paid ahead brings. */
export function ContractQuantitiesNow({ contract: { record, today } }: { readonly contract: ShownContract }) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const book = useBook();
  const { quantities, sessionsGiven, renewedAhead } = today;
  return (
    <>
      <dl className="counts contract-counts">
        {ITEMS.filter((item) => item !== 'knowledge' || quantities[item] > 0).map((item) => {
          const { label, unit } = itemWording(item, catalogue, messages, book);
          return (
            <div key={item}>
              <dt>{label}</dt>
              <dd>
                <Sentence
                  of={(figure) => catalogue.messages.counted(figure, unit, quantities[item])}
                  figures={[
                    <Count key={item} name={`contract:${record.id}:${item}`} count={quantities[item]} />,
                  ]}
                />
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{messages.sessions}</dt>
          <dd>
            <Count
              name={`contract:${record.id}:sessions`}
              count={sessionsGiven + quantities.sessionsInPacks}
            />
            <span className="about">
              {messages.sessionsFrom(groupDigits(sessionsGiven), groupDigits(quantities.sessionsInPacks))}
            </span>
          </dd>
        </div>
      </dl>
      {renewedAhead && (
        <p className="advice section-advice">
          {messages.renewedAhead(
            formatDate(renewedAhead.from, catalogue.language),
            quantitiesText(
              { ...renewedAhead.quantities, knowledge: 0, sessionsInPacks: 0 },
              catalogue,
              messages,
              book,
            ),
          )}
        </p>
      )}
    </>
  );
}
