import { Amount } from '../amounts/line-amount';
import type { ComparedColumn, CompareRow, RowWords } from './compare-row';
import { AmountDifference } from './difference';

/** Totals before and after discount, the buyer's split of VAT, and what a year and an employee's month come to. */
export function amountRows({ compare }: RowWords): CompareRow[] {
  const { rows } = compare;
  const discount = ({ quote }: ComparedColumn) =>
    quote.discountPercent === undefined ? compare.noDiscount : compare.discountPaid(quote.discountPercent);
  return [
    {
      id: 'list-total',
      label: rows.listTotal,
      cell: ({ place, quote, difference }) => (
        <>
          <Amount name={`compare:${place}:list-total`} fen={quote.listTotalFen} />
          {difference !== undefined && difference.listTotalFen !== 0n && (
            <AmountDifference name={`compare:${place}:dearer:list-total`} fen={difference.listTotalFen} />
          )}
        </>
      ),
    },
    { id: 'discount', label: rows.discount, cell: discount, text: discount },
    {
      id: 'total',
      label: rows.total,
      cell: ({ place, quote, difference }) => (
        <>
          <Amount name={`compare:${place}:total`} fen={quote.totalFen} />
          {difference !== undefined && difference.totalFen !== 0n && (
            <AmountDifference name={`compare:${place}:dearer`} fen={difference.totalFen} />
          )}
        </>
      ),
    },
    {
      id: 'net',
      label: rows.net,
      cell: ({ place, quote: { tax } }) =>
        tax && (
          <>
            <Amount name={`compare:${place}:tax:net`} fen={tax.netFen} />
            <span className="about">{compare.rate(tax.ratePercent)}</span>
          </>
        ),
    },
    {
      id: 'tax',
      label: rows.tax,
      cell: ({ place, quote: { tax } }) =>
        tax && <Amount name={`compare:${place}:tax:amount`} fen={tax.taxFen} />,
    },
    {
      id: 'per-year',
      label: rows.perYear,
      cell: ({ place, quote, difference }) =>
        quote.mode === 'add' ? undefined : (
          <>
            <Amount name={`compare:${place}:per-year`} fen={quote.perYearFen} />
            {difference?.perYearFen !== undefined && difference.perYearFen !== 0n && (
              <AmountDifference name={`compare:${place}:dearer:per-year`} fen={difference.perYearFen} />
            )}
          </>
        ),
    },
    {
      id: 'per-employee-month',
      label: rows.perEmployeeMonth,
      cell: ({ place, quote, difference }) =>
        quote.mode === 'add' ? undefined : (
          <>
            <Amount name={`compare:${place}:per-employee-month`} fen={quote.perEmployeeMonthFen} />
            {difference?.perEmployeeMonthFen !== undefined && difference.perEmployeeMonthFen !== 0n && (
              <AmountDifference
                name={`compare:${place}:dearer:per-employee-month`}
                fen={difference.perEmployeeMonthFen}
              />
            )}
          </>
        ),
    },
  ];
}
