import type { CellObject } from 'write-excel-file/universal';
import { daysBetween } from '../../pricing/calendar/day-arithmetic';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { cellText } from './cell-text';

/** A cell; a formula's has the value that it comes to, for programs that show cells without calculating. */
export type SheetCell = CellObject & { readonly computed?: string };

export const AMOUNT_FORMAT = '#,##0.00';
export const COUNT_FORMAT = '#,##0';
export const PERCENT_FORMAT = '0.00%';
/** The same in every language of the program that opens it. */
const DATE_FORMAT = 'yyyy-mm-dd';

const LINE = '#b8c2d6';

/** Finance's own custom: what may be changed is blue. */
export const INPUT = { textColor: '#0000ff', backgroundColor: '#fff9db' } as const;
export const BOLD = { fontWeight: 'bold' } as const;
export const WRAP = { wrap: true, alignVertical: 'center' } as const;
export const RULED = {
  bottomBorderColor: LINE,
  bottomBorderStyle: 'thin',
  alignVertical: 'center',
  height: 19,
} as const;
/** A text beside figures keeps its distance from them. */
export const INDENT = { align: 'left', indent: 1 } as const;
export const TOTAL = {
  ...BOLD,
  alignVertical: 'center',
  height: 22,
  backgroundColor: '#eef3fc',
  topBorderColor: LINE,
  topBorderStyle: 'thin',
  bottomBorderColor: LINE,
  bottomBorderStyle: 'medium',
} as const;
const HEADER = {
  ...BOLD,
  textColor: '#ffffff',
  backgroundColor: '#0052d9',
  alignVertical: 'center',
  wrap: true,
  height: 28,
} as const;

type Style = Omit<CellObject, 'value' | 'type'>;

export const textCell = (text: string, style: Style = {}): SheetCell => ({
  value: cellText(text),
  type: String,
  ...style,
});

export const titleCell = (text: string): SheetCell =>
  textCell(text, { ...BOLD, fontSize: 16, height: 30, alignVertical: 'center' });

export const quietCell = (text: string): SheetCell => textCell(text, { textColor: '#5e6673' });

/** A column's heading: over figures at the right, as they are. */
export const headerCell = (text: string, align: 'left' | 'right' = 'left'): SheetCell =>
  textCell(text, { ...HEADER, align, ...(align === 'left' && INDENT) });

/** An empty cell with a style: the row's lines and fill go through it. */
export const blankCell = (style: Style): SheetCell => ({ value: '', type: String, ...style });

export const countCell = (count: number, style: Style = {}): SheetCell => ({
  value: count,
  type: Number,
  format: COUNT_FORMAT,
  ...style,
});

/** An amount that is entered. At most two decimals and fewer than 15 digits: a double holds it exactly enough. */
export const amountCell = (amountFen: Fen, style: Style = {}): SheetCell => ({
  value: Number(fenToYuan(amountFen)),
  type: Number,
  format: AMOUNT_FORMAT,
  ...style,
});

/** A plain percentage ("83.33"), as the fraction that programs calculate with. */
export const percentCell = (percent: string, style: Style = {}): SheetCell => ({
  value: Number(`${percent}e-2`),
  type: Number,
  format: PERCENT_FORMAT,
  ...style,
});

/** Days are counted from here, so that 1 March 1900 and all later ones have their number. */
const DAY_ZERO: PlainDate = { year: 1899, month: 12, day: 30 };
export const dateSerial = (date: PlainDate): number => daysBetween(DAY_ZERO, date);

export const dateCell = (date: PlainDate): SheetCell => ({
  value: dateSerial(date),
  type: Number,
  format: DATE_FORMAT,
  align: 'left',
});

/** A formula, without its `=`, and the plain decimal that it comes to. */
export const formulaCell = (
  formula: string,
  computed: string,
  format: string,
  style: Style = {},
): SheetCell => ({ value: formula, type: 'Formula', format, computed, ...style });

export const dateFormulaCell = (formula: string, date: PlainDate): SheetCell =>
  formulaCell(formula, String(dateSerial(date)), DATE_FORMAT, { align: 'left' });
