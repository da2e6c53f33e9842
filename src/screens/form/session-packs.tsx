import { hasPacksByHand } from '../../entry/field-reader';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { groupDigits } from '../../i18n/group-digits';
import { yuanToFen } from '../../pricing/fen';
import { pricePerTenThousandFen } from '../../pricing/session-packs/pack-advice';
import { useBook } from '../../store/calculator-context';
import { usePricedForm } from '../../store/priced-form';
import { ItemRow } from './item-row';
import { PackAdviceNote } from './pack-advice-note';
import { QuantityField } from './quantity-field';
import { SessionCount } from './session-count';

/** 机器人会话充值包: by the sessions needed in all, or pack by pack. */
export function SessionPacks() {
  const { messages } = useCatalogue();
  const book = useBook();
  const { sessionsIncluded } = book.items.robots;
  const { texts, priced } = usePricedForm();
  // Nothing is given and nothing sold.
  if (sessionsIncluded === 0 && book.sessionPacks.length === 0) return null;
  const origin = hasPacksByHand(texts, book) ? 'byHand' : texts.sessions && 'followsDemand';
  return (
    <fieldset className="packs" aria-describedby="packs-about">
      <legend>{messages.sessionPacks}</legend>
      <p className="about" id="packs-about">
        {sessionsIncluded > 0 && messages.sessions.perRobot(groupDigits(sessionsIncluded))}
      </p>
      {book.sessionPacks.length === 0 ? (
        priced.ok && <SessionCount sessions={priced.quote.sessions} />
      ) : (
        <div className="row">
          <div className="row-label">
            <label htmlFor="sessions">{messages.fields.sessions.label}</label>
            <p className="about">{messages.sessions.byDemandHint}</p>
          </div>
          <div className="row-entry">
            <QuantityField name="sessions" />
          </div>
          <div className="row-count">{priced.ok && <SessionCount sessions={priced.quote.sessions} />}</div>
        </div>
      )}
      {origin && <p className="hint">{messages.sessions[origin]}</p>}
      {book.sessionPacks.map(({ id, sessions, price }) => (
        <ItemRow
          key={id}
          id={id}
          about={messages.sessions.per10k(
            formatAmount(pricePerTenThousandFen(yuanToFen(price.amount), sessions)),
          )}
        />
      ))}
      {priced.ok && <PackAdviceNote sessions={priced.quote.sessions} />}
    </fieldset>
  );
}
