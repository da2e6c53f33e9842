import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { Quote } from '../../pricing/quote/quote';
import type { QuoteDocument } from '../quote-document';
import {
  COUNT_FORMAT,
  countCell,
  dateCell,
  dateFormulaCell,
  formulaCell,
  INPUT,
  percentCell,
  type SheetCell,
  textCell,
} from './cells';
import { fixed, type SheetRows } from './sheet-rows';
import type { WorkbookTexts } from './workbook-texts';

/** The cells that all lines of a quote calculate with. */
export interface QuoteInputs {
  /** Whole years bought, or left. */
  readonly years: string;
  /** Months beyond the whole years left; only of an addition. */
  readonly oddMonths?: string;
  readonly discount: string;
  readonly taxRate?: string;
}

const LEFT = { align: 'left' } as const;
const INPUT_LEFT = { ...INPUT, ...LEFT } as const;

/** What names the quote, what it is for, and the figures that all lines share: one fact a row. */
export function addQuoteFacts(sheet: SheetRows, document: QuoteDocument, texts: WorkbookTexts): QuoteInputs {
  const { quote, details, book } = document;
  const { documents, workbook, messages } = texts;
  const fact = (label: string, cell: SheetCell): string =>
    fixed('B', sheet.add(textCell(label, { textColor: '#5e6673' }), cell));

  fact(documents.number, textCell(details.number));
  if (details.name !== '') fact(documents.name, textCell(details.name));
  if (details.customer !== '') fact(documents.customer, textCell(details.customer));
  fact(documents.madeOn, dateCell(details.madeOn));
  fact(documents.validUntil, dateCell(details.validUntil));
  fact(documents.mode, textCell(documents.modes[quote.mode]));
  fact(documents.priceBook, textCell(book.id));
  if (quote.mode === 'new' && quote.selection.industry !== undefined) {
    fact(messages.fields.industry.label, textCell(messages.industries[quote.selection.industry]));
  }
  const term = addTerm(quote, fact, texts);
  const discount = fact(workbook.discount, percentCell(quote.discountPercent ?? '100', INPUT_LEFT));
  return {
    ...term,
    discount,
    ...(quote.tax && { taxRate: fact(workbook.taxRate, percentCell(quote.tax.ratePercent, INPUT_LEFT)) }),
  };
}

type AddFact = (label: string, cell: SheetCell) => string;

/** The contract's dates, and the term that is paid for. */
function addTerm(
  quote: Quote,
  fact: AddFact,
  { documents, workbook, messages }: WorkbookTexts,
): Pick<QuoteInputs, 'years' | 'oddMonths'> {
  const { start, term, on } = messages.fields;
  switch (quote.mode) {
    case 'new': {
      const begins = quote.selection.start && fact(start.label, dateCell(quote.selection.start));
      const years = fact(workbook.years, countCell(quote.selection.years, INPUT_LEFT));
      if (begins && quote.newExpiry) {
        fact(documents.expiry, dateFormulaCell(monthsAfter(begins, years), quote.newExpiry));
      }
      return { years };
    }
    case 'add': {
      const { contract } = quote.selection;
      addContract(contract.start, contract.termYears);
      fact(on.label, dateCell(quote.selection.on));
      fact(documents.expiry, dateCell(quote.life.expiry));
      fact(documents.reclaim, dateCell(quote.life.reclaim));
      const years = fact(workbook.wholeYearsLeft, countCell(quote.timeLeft.wholeYears, INPUT_LEFT));
      const oddMonths = fact(workbook.oddMonths, countCell(quote.timeLeft.oddMonths, INPUT_LEFT));
      const all = formulaCell(`12*${years}+${oddMonths}`, String(quote.timeLeft.months), COUNT_FORMAT, LEFT);
      fact(workbook.monthsLeft, all);
      return { years, oddMonths };
    }
    case 'renew': {
      const { contract } = quote.selection;
      const [begins, boughtSoFar] = addContract(contract.start, contract.termYears);
      fact(on.label, dateCell(quote.selection.on));
      fact(workbook.originalExpiry, dateCell(quote.life.expiry));
      const years = fact(workbook.renewalYears, countCell(quote.selection.years, INPUT_LEFT));
      const expiry = monthsAfter(begins, `(${boughtSoFar}+${years})`);
      fact(workbook.newExpiry, dateFormulaCell(expiry, quote.newExpiry));
      return { years };
    }
  }

  function addContract(begins: PlainDate, termYears: number): readonly [start: string, term: string] {
    return [fact(start.label, dateCell(begins)), fact(term.label, countCell(termYears, LEFT))];
  }
}

/** The contract's own calendar as programs have it: EDATE steps in months from the start, clamped. */
const monthsAfter = (start: string, years: string): string => `EDATE(${start},12*${years})`;
