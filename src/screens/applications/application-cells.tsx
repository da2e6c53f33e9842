import { useCatalogue } from '../../i18n/catalogue';
import { formatFormulaAmount } from '../../i18n/format-money';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { stateOf } from '../../store/ledger/application-states';
import { Figure } from '../../ui/figure';
import { LeftOut } from '../document/left-out';
import type { ApplicationRow } from './application-row';
import { usePackageText } from './use-package-text';

interface CellProps {
  readonly row: ApplicationRow;
}

export function NumberCell({ row: { record } }: CellProps) {
  return (
    <>
      {record.number}
      <time className="about" dateTime={record.madeOn}>
        {record.madeOn}
      </time>
    </>
  );
}

/** Product and kind of purchase, then what is bought and for how long. */
export function PackageCell({ row: { record, priced } }: CellProps) {
  const { messages } = useCatalogue();
  const text = usePackageText(priced);
  return (
    <>
      {messages.page.product} · {messages.page.modes[record.mode]}
      {text !== '' && <span className="about">{text}</span>}
    </>
  );
}

/** Today's amount, and what is not in it; that of the application's day beside it where the two differ. In yuan, as the column says. */
export function AmountCell({ row: { record, priced, amountFen, amountThenFen } }: CellProps) {
  const messages = useApplicationMessages();
  if (!priced?.ok) {
    return (
      <>
        <YuanFigure name={`application:${record.id}:total-then`} fen={amountThenFen} />
        <span className="about">{messages.amountOnlyThen}</span>
      </>
    );
  }
  return (
    <>
      <YuanFigure name={`application:${record.id}:total`} fen={amountFen} />
      {amountFen !== amountThenFen && (
        <span className="about">{messages.amountThen(formatFormulaAmount(amountThenFen))}</span>
      )}
      <LeftOut quote={priced.quote} />
    </>
  );
}

function YuanFigure({ name, fen }: { readonly name: string; readonly fen: Fen }) {
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      {formatFormulaAmount(fen)}
    </Figure>
  );
}

export function StateCell({ row: { record } }: CellProps) {
  const messages = useApplicationMessages();
  const state = stateOf(record);
  return (
    <>
      <span className={`state application-${state}`}>{messages.states[state]}</span>
      <span className="about">{messages.stateAbout[state]}</span>
    </>
  );
}
