import { readLink } from '../../src/documents/link';
import { readSelection } from '../../src/entry/read-selection';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import { fenToYuan } from '../../src/pricing/fen';
import type { Quote } from '../../src/pricing/quote/quote';
import { quoteSelection } from '../../src/pricing/quote/quote-selection';
import { figuresOf } from '../../src/self-check/figures-of';
import type { Asked } from './reference/asked';
import { writeDay } from './reference/calendar';

export const plainDate = (day: number): PlainDate => {
  const [year = 0, month = 0, dayOfMonth = 0] = writeDay(day).split('-').map(Number);
  return { year, month, day: dayOfMonth };
};

/** The link as it would stand in an address bar. */
export const linkOf = ({ mode, texts, repeated }: Asked): string =>
  `#/${mode}?${Object.entries(texts)
    .flatMap(([name, text]) => Array(name === repeated ? 2 : 1).fill(`${name}=${encodeURIComponent(text)}`))
    .join('&')}`;

/** What the page makes of a link: the fields that it refuses, in alphabetical order, or the quote. */
export function pricedByPage(asked: Asked): { refused: readonly string[] } | { refused: null; quote: Quote } {
  const content = readLink(linkOf(asked), asked.book);
  if (content === undefined) throw new Error(`no link: ${linkOf(asked)}`);
  const reading = readSelection(content.mode, content.texts, plainDate(asked.today), asked.book);
  return reading.ok
    ? { refused: null, quote: quoteSelection(reading.selection, asked.book) }
    : { refused: [...new Set(reading.issues.map(({ field }) => field))].sort() };
}

/** The figures of a quote by their public names, those of the cost list and of the terms among them. */
export const pageFigures = (quote: Quote): Record<string, string> => ({
  ...figuresOf(quote),
  ...(quote.employees.people > 0 && { 'headroom:employees': String(quote.employees.headroom) }),
  ...(quote.mode !== 'add' && {
    'per-year': fenToYuan(quote.perYearFen),
    'per-employee-month': fenToYuan(quote.perEmployeeMonthFen),
  }),
  ...(quote.mode === 'add' && {
    ...Object.fromEntries(
      quote.lines.flatMap(({ id, parts }) =>
        parts === undefined
          ? []
          : [
              [`whole-years:${id}`, fenToYuan(parts.wholeYearsFen)],
              [`part-year:${id}`, fenToYuan(parts.partYearFen)],
              [`cap-saved:${id}`, fenToYuan(parts.capSavedFen)],
            ],
      ),
    ),
    'cap-saved': fenToYuan(quote.capSavedFen),
  }),
});
