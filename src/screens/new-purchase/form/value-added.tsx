import { useMessages } from '../../../i18n/catalogue';
import { useBook } from '../../../store/calculator-context';
import { GroupHeading } from './group-heading';
import { ItemRow } from './item-row';
import { RequestRow } from './request-row';
import { SessionPacks } from './session-packs';

/** 增值服务: optional and paid once. */
export function ValueAdded() {
  const messages = useMessages();
  const book = useBook();
  return (
    <section className="card" aria-labelledby="value-added-heading">
      <GroupHeading id="value-added" title={messages.form.valueAdded} note={messages.form.valueAddedNote} />
      <ItemRow id="knowledge" />
      {book.priceOnRequest.includes('cold-start') && <RequestRow id="cold-start" />}
      <SessionPacks />
    </section>
  );
}
