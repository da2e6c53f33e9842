import { useMessages } from '../../i18n/catalogue';
import type { GroupId } from '../../pricing/quote/quote';
import { usePriced } from '../../store/priced-form';
import { Amount } from '../amounts/line-amount';

export interface GroupHeadingProps {
  readonly id: GroupId;
  readonly title: string;
  readonly note: string;
}

/** A group's name, what it means, and what its lines come to. */
export function GroupHeading({ id, title, note }: GroupHeadingProps) {
  const messages = useMessages();
  const priced = usePriced();
  const group = priced.ok ? priced.quote.groups.find((candidate) => candidate.id === id) : undefined;
  return (
    <div className="card-heading">
      <h2 id={`${id}-heading`}>{title}</h2>
      <p className="note">{note}</p>
      {group && (
        <p className="card-sum">
          {messages.form.subtotal} <Amount name={`group:${id}`} fen={group.amountFen} />
        </p>
      )}
    </div>
  );
}
