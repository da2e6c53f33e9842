import { Fragment } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { quantityTexts } from '../../i18n/wording/quantity-texts';
import { termText } from '../../i18n/wording/term-text';
import { writeFormula, writeSteps } from '../../pricing/formula/write';
import type { PriceOnRequestId } from '../../pricing/price-book/price-book';
import type { Quote, QuoteLine } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { UnitPrice } from '../amounts/unit-price';
import { PlainAmount } from './plain-amount';
import { LIST_COLUMNS } from './sheet-list';

/** A priced line: what it is, how many, for how long, and how its amount came about. */
export function LineCells({ line, quote }: { readonly line: QuoteLine; readonly quote: Quote }) {
  const catalogue = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  const { chosen, billed } = quantityTexts(line, book, catalogue, breakdown);
  return (
    <>
      <th scope="row" className="sheet-item">
        {fieldWording(line.id, catalogue.messages, book).label}
      </th>
      <td className="sheet-unitPrice">
        <UnitPrice id={line.id} />
      </td>
      <td className="sheet-quantity">
        {chosen}
        {billed && <span className="about">{billed}</span>}
      </td>
      <td className="sheet-term">{termText(line, quote, catalogue.messages, breakdown)}</td>
      <td className="sheet-formula">
        <Breakable formula={writeFormula(line.formula)} />
        {writeSteps(line.formula).map((step) => (
          <span key={step} className="about">
            <Breakable formula={step} />
          </span>
        ))}
      </td>
      <td className="sheet-amount">
        <PlainAmount name={`line:${line.id}`} fen={line.amountFen} />
      </td>
    </>
  );
}

/** Before the signs of a formula, but not of one in parentheses. */
const BEFORE_SIGNS = /(?=×(?![^(]*\)))/;

/** A written formula that breaks before its signs, never within a figure. */
function Breakable({ formula }: { readonly formula: string }) {
  return formula.split(BEFORE_SIGNS).map((factor, place) => (
    // The factors of a formula have no other identity than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {factor}
    </Fragment>
  ));
}

/** Columns for a name without a price beside it: names of services are longer than those of goods. */
const OF_THE_NAME = 2;

/** What was asked for and has no list price: no amount, not even 0. */
export function OnRequestCells({ id }: { readonly id: PriceOnRequestId }) {
  const { messages } = useCatalogue();
  const { onRequest } = useDocumentsMessages();
  return (
    <>
      <th scope="row" className="sheet-item" colSpan={OF_THE_NAME}>
        {messages.fields[id].label}
      </th>
      <td className="sheet-on-request" colSpan={LIST_COLUMNS.length - OF_THE_NAME}>
        {onRequest}
      </td>
    </>
  );
}
