import { fieldWording } from '../../i18n/wording/field-wording';
import { yuanToFen } from '../../pricing/fen';
import type { PriceBook, PriceOnRequestId } from '../../pricing/price-book/price-book';
import type { LineId, PricedPer } from '../../pricing/quote/quote';
import {
  amountCell,
  BOLD,
  blankCell,
  countCell,
  headerCell,
  INDENT,
  INPUT,
  quietCell,
  RULED,
  textCell,
  titleCell,
  WRAP,
} from './cells';
import { fixed, type SheetRows, sheetRows } from './sheet-rows';
import { rowHeight } from './text-lines';
import type { WorkbookTexts } from './workbook-texts';

/** The cells of the price list that a quote's formulas calculate with, as other sheets refer to them. */
export interface PriceCells {
  readonly price: (id: LineId) => string;
  /** People in a block. */
  readonly blockSize: string;
  /** Sessions given with a robot, or in a pack. */
  readonly sessions: (id: LineId) => string;
  readonly partYearDivisor: string;
  readonly partYearCap: string;
}

export interface PriceListSheet {
  readonly sheet: SheetRows;
  readonly cells: PriceCells;
  readonly headerRow: number;
}

const SOURCE_WIDTH = 40;
export const PRICE_LIST_WIDTHS = [46, 18, 18, 16, 30, 13, SOURCE_WIDTH];

const TEXT = { ...RULED, ...INDENT } as const;

interface ListedItem {
  readonly id: LineId;
  readonly pricedPer: PricedPer;
  readonly price: { readonly amount: string; readonly source: string };
  /** People, or sessions. */
  readonly contains?: { readonly count: number; readonly unit: string };
  readonly minimum?: number;
}

/** 价目: every price of the book, each in a cell of its own, and the rule for additions. */
export function priceListSheet(book: PriceBook, texts: WorkbookTexts): PriceListSheet {
  const { messages, workbook, documents } = texts;
  const sheet = sheetRows();
  const label = (id: LineId | PriceOnRequestId) => fieldWording(id, messages, book).label;
  const rowOf = new Map<LineId, number>();

  sheet.add(titleCell(`${messages.page.product} · ${workbook.sheets.prices}`));
  sheet.add(quietCell(`${documents.priceBook} ${book.id} · ${workbook.effectiveDate} ${book.effectiveDate}`));
  const { columns } = workbook;
  const headerRow = sheet.add(
    headerCell(documents.columns.item),
    headerCell(columns.unitPrice, 'right'),
    headerCell(columns.perUnit),
    headerCell(columns.contains, 'right'),
    headerCell(columns.containsUnit),
    headerCell(columns.minimum, 'right'),
    headerCell(columns.source),
  );
  for (const { id, price, pricedPer, contains, minimum } of listedItems(book, texts)) {
    const source = book.sources[price.source] ?? price.source;
    const row = sheet.add(
      textCell(label(id), TEXT),
      amountCell(yuanToFen(price.amount), { ...INPUT, ...RULED }),
      textCell(workbook.perUnit[pricedPer], TEXT),
      contains ? countCell(contains.count, { ...INPUT, ...RULED }) : blankCell(RULED),
      textCell(contains?.unit ?? '', TEXT),
      minimum ? countCell(minimum, RULED) : blankCell(RULED),
      textCell(source, { ...TEXT, ...WRAP, height: rowHeight(source, SOURCE_WIDTH) }),
    );
    rowOf.set(id, row);
  }
  for (const id of book.priceOnRequest) {
    sheet.add(
      textCell(label(id), TEXT),
      textCell(workbook.onRequest, { ...RULED, align: 'right' }),
      ...Array.from({ length: 5 }, () => blankCell(RULED)),
    );
  }
  sheet.add();
  sheet.add(textCell(workbook.addOnRule, BOLD));
  const rule = (text: string, value: number): number =>
    sheet.add(textCell(text, TEXT), countCell(value, { ...INPUT, ...RULED }));
  const divisorRow = rule(workbook.partYearDivisor, book.addOn.partYearDivisor);
  const capRow = rule(workbook.partYearCap, book.addOn.partYearCapInYears);

  const here = (column: string, row: number | undefined) => {
    if (row === undefined) throw new Error('Every priced item stands in the price list.');
    return `'${workbook.sheets.prices}'!${fixed(column, row)}`;
  };
  return {
    sheet,
    headerRow,
    cells: {
      price: (id) => here('B', rowOf.get(id)),
      blockSize: here('D', rowOf.get('employees')),
      sessions: (id) => here('D', rowOf.get(id)),
      partYearDivisor: here('B', divisorRow),
      partYearCap: here('B', capRow),
    },
  };
}

function listedItems({ items, sessionPacks }: PriceBook, { workbook }: WorkbookTexts): ListedItem[] {
  const { employees, experts, tickets, robots, knowledge } = items;
  return [
    {
      id: 'employees',
      pricedPer: 'block-year',
      ...employees,
      contains: { count: employees.blockSize, unit: workbook.peoplePerBlock },
    },
    { id: 'experts', pricedPer: 'seat-year', ...experts },
    { id: 'tickets', pricedPer: 'seat-year', ...tickets },
    {
      id: 'robots',
      pricedPer: 'set-year',
      ...robots,
      contains: { count: robots.sessionsIncluded, unit: workbook.sessionsGiven },
    },
    { id: 'knowledge', pricedPer: 'set', ...knowledge },
    ...sessionPacks.map(
      ({ id, price, sessions }): ListedItem => ({
        id,
        pricedPer: 'pack',
        price,
        contains: { count: sessions, unit: workbook.sessionsPerPack },
      }),
    ),
  ];
}
