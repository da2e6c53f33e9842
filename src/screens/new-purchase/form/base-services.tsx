import { useCatalogue } from '../../../i18n/catalogue';
import { formatCount } from '../../../i18n/format-count';
import type { BilledEmployees } from '../../../pricing/quote/quote';
import { useBook, usePricedPurchase } from '../../../store/calculator-context';
import { Figure } from '../../../ui/figure';
import { Sentence } from '../../../ui/sentence';
import { GroupHeading } from './group-heading';
import { IndustryChoice } from './industry-choice';
import { ItemRow } from './item-row';
import { RequestRow } from './request-row';

/** 基础服务: the four required items, and the robot that has no list price. */
export function BaseServices() {
  const { messages } = useCatalogue();
  const priced = usePricedPurchase();
  const book = useBook();
  return (
    <section className="card" aria-labelledby="base-heading">
      <GroupHeading id="base" title={messages.form.base} note={messages.form.baseNote} />
      <ItemRow id="employees" hint={priced.ok && <BilledHint employees={priced.quote.employees} />} />
      <ItemRow id="experts" />
      <ItemRow id="tickets" />
      <ItemRow id="robots" />
      <IndustryChoice />
      {book.priceOnRequest.includes('robot-pro') && <RequestRow id="robot-pro" />}
    </section>
  );
}

function BilledHint({ employees: { billed, headroom, blockSize } }: { readonly employees: BilledEmployees }) {
  const { language, messages } = useCatalogue();
  const block = formatCount(blockSize, language);
  return (
    <>
      {messages.employees.billed}{' '}
      <Figure name="billed:employees" value={billed}>
        {formatCount(billed, language)}
      </Figure>
      {headroom > 0 ? (
        <Sentence
          of={(place) => messages.employees.headroom(place, block)}
          figures={[
            <Figure key="headroom" name="headroom:employees" value={headroom}>
              {formatCount(headroom, language)}
            </Figure>,
          ]}
        />
      ) : (
        messages.employees.full(block)
      )}
    </>
  );
}
