import { useMessages } from '../../i18n/catalogue';
import { useBook } from '../../store/calculator-context';
import { GroupHeading } from './group-heading';
import { ItemRow } from './item-row';
import { RequestRow } from './request-row';
import { SessionPacks } from './session-packs';

export interface ValueAddedProps {
  /** What holds for these items in this mode. */
  readonly note: string;
  /** Not every mode can ask for what has no list price. */
  readonly withRequests: boolean;
}

/** 增值服务: optional and paid once. */
export function ValueAdded({ note, withRequests }: ValueAddedProps) {
  const messages = useMessages();
  const book = useBook();
  return (
    <section className="card" aria-labelledby="value-added-heading">
      <GroupHeading id="value-added" title={messages.form.valueAdded} note={note} />
      <ItemRow id="knowledge" />
      {withRequests && book.priceOnRequest.includes('cold-start') && <RequestRow id="cold-start" />}
      <SessionPacks />
    </section>
  );
}
