import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import type { BilledEmployees } from '../../pricing/quote/quote';
import { usePriced } from '../../store/priced-form';
import { Figure } from '../../ui/figure';
import { Sentence } from '../../ui/sentence';
import { GroupHeading } from './group-heading';
import { ItemRow } from './item-row';

export interface BaseServicesProps {
  /** What holds for these items in this mode. */
  readonly note: string;
  /** Under the robots. */
  readonly children?: ReactNode;
  /** More about the number of people, beside what is billed. */
  readonly employeesNote?: ReactNode;
}

/** 基础服务: the four items that are paid by the year. */
export function BaseServices({ note, children, employeesNote }: BaseServicesProps) {
  const { messages } = useCatalogue();
  const priced = usePriced();
  return (
    <section className="card" aria-labelledby="base-heading">
      <GroupHeading id="base" title={messages.form.base} note={note} />
      <ItemRow
        id="employees"
        hint={
          priced.ok && priced.quote.employees.people > 0 && <BilledHint employees={priced.quote.employees} />
        }
      />
      {employeesNote}
      <ItemRow id="experts" />
      <ItemRow id="tickets" />
      <ItemRow id="robots" />
      {children}
    </section>
  );
}

function BilledHint({ employees: { billed, headroom, blockSize } }: { readonly employees: BilledEmployees }) {
  const { messages } = useCatalogue();
  return (
    <>
      {messages.employees.billed}{' '}
      <Figure name="billed:employees" value={billed}>
        {groupDigits(billed)}
      </Figure>
      {blockSize > 1 && <BlockHint headroom={headroom} block={groupDigits(blockSize)} />}
    </>
  );
}

function BlockHint({ headroom, block }: { readonly headroom: number; readonly block: string }) {
  const { messages } = useCatalogue();
  return (
    <>
      {headroom > 0 ? (
        <Sentence
          of={(place) => messages.employees.headroom(place, block)}
          figures={[
            <Figure key="headroom" name="headroom:employees" value={headroom}>
              {groupDigits(headroom)}
            </Figure>,
          ]}
        />
      ) : (
        messages.employees.full(block)
      )}
    </>
  );
}
