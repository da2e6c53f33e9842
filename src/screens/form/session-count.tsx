import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { groupDigits } from '../../i18n/group-digits';
import { fenToYuan } from '../../pricing/fen';
import type { QuoteSessions } from '../../pricing/quote/quote';
import { pricePerTenThousandFen } from '../../pricing/session-packs/pack-advice';
import { Figure } from '../../ui/figure';

/** Sessions given, sessions in all, what is left over a demand, and what 10 000 of the bought ones cost. */
export function SessionCount({ sessions }: { readonly sessions: QuoteSessions }) {
  const { messages } = useCatalogue();
  const { included, total, inPacks, demand, packsListFen } = sessions;
  const perTenThousandFen = inPacks > 0 ? pricePerTenThousandFen(packsListFen, inPacks) : undefined;
  return (
    <dl className="counts">
      <div>
        <dt>{messages.sessions.included}</dt>
        <dd>
          <Figure name="sessions:included" value={included}>
            {groupDigits(included)}
          </Figure>
        </dd>
      </div>
      <div>
        <dt>{messages.sessions.total}</dt>
        <dd>
          <Figure name="sessions:total" value={total}>
            {groupDigits(total)}
          </Figure>
        </dd>
      </div>
      {demand !== undefined && (
        <div>
          <dt>{messages.sessions.leftOver}</dt>
          <dd>
            <Figure name="sessions:left-over" value={total - demand}>
              {groupDigits(total - demand)}
            </Figure>
          </dd>
        </div>
      )}
      {perTenThousandFen !== undefined && (
        <div>
          <dt>{messages.sessions.mixPer10k}</dt>
          <dd>
            <Figure name="sessions:per-10000" value={fenToYuan(perTenThousandFen)}>
              {formatAmount(perTenThousandFen)}
            </Figure>
          </dd>
        </div>
      )}
      {demand !== undefined && inPacks === 0 && <p className="note">{messages.sessions.enough}</p>}
    </dl>
  );
}
