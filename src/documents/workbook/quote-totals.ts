import { capitalAmount } from '../../i18n/capital-amount';
import { fenToYuan } from '../../pricing/fen';
import { isPackId } from '../../pricing/price-book/price-book';
import type { QuoteDocument } from '../quote-document';
import { AMOUNT_FORMAT, blankCell, COUNT_FORMAT, formulaCell, INDENT, RULED, TOTAL, textCell } from './cells';
import type { PriceCells } from './price-list-sheet';
import type { QuoteColumns } from './quote-columns';
import type { QuoteInputs } from './quote-facts';
import type { LineRows } from './quote-lines';
import type { SheetRows } from './sheet-rows';
import type { WorkbookTexts } from './workbook-texts';

/**
 * Totals, the buyer's discount and split of VAT, and the sessions: formulas over the lines above. Says where the
 * total stands.
 */
export function addQuoteTotals(
  sheet: SheetRows,
  columns: QuoteColumns,
  { quote }: QuoteDocument,
  inputs: QuoteInputs,
  { rowOf, subtotalRows }: LineRows,
  prices: PriceCells,
  { documents, workbook }: WorkbookTexts,
): string {
  const amount = columns.letter('amount');
  const figure = (label: string, formula: string, computed: string, format: string, style = {}): string => {
    const row = sheet.add(
      ...columns.row(
        {
          item: textCell(label, { ...style, ...INDENT }),
          amount: formulaCell(formula, computed, format, style),
        },
        () => blankCell(style),
      ),
    );
    return `${amount}${row}`;
  };
  const money = (label: string, formula: string, fen: bigint, style?: object): string =>
    figure(label, formula, fenToYuan(fen), AMOUNT_FORMAT, style);
  const sumOf = (column: string): string =>
    subtotalRows.length === 0 ? '0' : `SUM(${subtotalRows.map((row) => `${column}${row}`).join(',')})`;

  const list = money(documents.listTotal, sumOf(columns.letter('listAmount')), quote.listTotalFen, RULED);
  const dueRow = sheet.rows.length + 2;
  money(workbook.discounted, `${amount}${dueRow}-${list}`, quote.totalFen - quote.listTotalFen, RULED);
  const total = money(documents.total, sumOf(amount), quote.totalFen, TOTAL);
  sheet.add(
    ...columns.row(
      {
        item: textCell(workbook.capitals, { ...RULED, ...INDENT }),
        unitPrice: textCell(capitalAmount(quote.totalFen), RULED),
      },
      () => blankCell(RULED),
    ),
  );
  if (quote.tax && inputs.taxRate) {
    const net = money(documents.net, `ROUND(${total}/(1+${inputs.taxRate}),2)`, quote.tax.netFen, RULED);
    money(workbook.taxAmount, `${total}-${net}`, quote.tax.taxFen, RULED);
  }
  const sessionsOf = (ids: readonly (typeof quote.lines)[number]['id'][]): string =>
    ids
      .filter((id) => rowOf.has(id))
      .map((id) => `${columns.letter('quantity')}${rowOf.get(id)}*${prices.sessions(id)}`)
      .join('+') || '0';
  const packs = quote.lines.map(({ id }) => id).filter(isPackId);
  const { included, total: inAll } = quote.sessions;
  figure(documents.sessionsIncluded, sessionsOf(['robots']), String(included), COUNT_FORMAT, RULED);
  figure(documents.sessionsTotal, sessionsOf(['robots', ...packs]), String(inAll), COUNT_FORMAT, RULED);
  return total;
}
