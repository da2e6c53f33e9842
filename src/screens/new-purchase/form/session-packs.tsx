import { useCatalogue } from '../../../i18n/catalogue';
import { formatPrice } from '../../../i18n/format-money';
import { yuanToFen } from '../../../pricing/fen';
import { pricePerTenThousandFen } from '../../../pricing/session-packs/pack-advice';
import { useBook, usePricedPurchase } from '../../../store/calculator-context';
import { ItemRow } from './item-row';
import { PackAdviceNote } from './pack-advice-note';
import { QuantityField } from './quantity-field';
import { SessionCount } from './session-count';

/** 机器人会话充值包: by the sessions needed in all, or pack by pack. */
export function SessionPacks() {
  const { language, messages } = useCatalogue();
  const book = useBook();
  const priced = usePricedPurchase();
  return (
    <fieldset className="packs">
      <legend>
        {messages.robotSessions}
        <span className="about">{messages.sessions.perRobot}</span>
      </legend>
      <div className="row">
        <div className="row-label">
          <label htmlFor="sessions">{messages.fields.sessions.label}</label>
          <p className="about">{messages.sessions.byDemandHint}</p>
        </div>
        <div className="row-entry">
          <QuantityField name="sessions" placeholder={messages.form.optional} />
        </div>
        <div className="row-count">{priced.ok && <SessionCount sessions={priced.quote.sessions} />}</div>
      </div>
      {book.sessionPacks.map(({ id, sessions, price }) => (
        <ItemRow
          key={id}
          id={id}
          about={messages.sessions.per10k(
            formatPrice(pricePerTenThousandFen(yuanToFen(price.amount), sessions), language),
          )}
        />
      ))}
      {priced.ok && <PackAdviceNote sessions={priced.quote.sessions} />}
    </fieldset>
  );
}
