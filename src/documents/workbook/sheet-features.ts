import type { Feature } from 'write-excel-file/universal';
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import type { QuoteDetails } from '../quote-document';
import { cellText } from './cell-text';
import { fixed } from './sheet-rows';
import { TOTAL_NAME } from './total-name';

export interface FinishedSheet {
  readonly name: string;
  /** What each formula comes to, by the cell's address. */
  readonly computed: ReadonlyMap<string, string>;
  readonly lastColumn: string;
  readonly lastRow: number;
  /** The table's heading, printed at the top of every page. */
  readonly headerRow: number;
  /** Where the quote's total stands, on the sheet that has it. */
  readonly totalCell?: string | undefined;
}

const FORMULA_CELL = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

/** Every formula's value, so that programs that don't calculate show the figures. Source: ECMA-376 part 1, 18.3.1.4. */
export const computedValues = (sheets: readonly FinishedSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) =>
          xml.replace(FORMULA_CELL, (cell, address: string, attributes: string, formula: string) => {
            const computed = sheets[sheetIndex]?.computed.get(address);
            return computed === undefined
              ? cell
              : `<c r="${address}"${attributes}><f>${formula}</f><v>${computed}</v></c>`;
          }),
      },
    },
  },
});

/**
 * Panes that are frozen one way only: the library names the pane below and beside all the same, which such a
 * sheet does not have. Source: ECMA-376 part 1, 18.3.1.66.
 */
export const frozenOneWay: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<pane ySplit="0" ([^>]*)activePane="bottomRight"/, '<pane $1activePane="topRight"')
            .replace(
              /<pane (ySplit="\d+") xSplit="0" ([^>]*)activePane="bottomRight"/,
              '<pane $1 $2activePane="bottomLeft"',
            ),
      },
    },
  },
};

/** A4 across, as wide as the page and as long as needed, with the heading and the page's number on each. */
export const printedPages = (sheets: readonly FinishedSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        transform: (xml) =>
          xml
            .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(
              /<pageSetup [^>]*\/>/,
              '$&<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
            ),
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml
            .replace('<definedNames/>', `<definedNames>${sheets.map(printedNames).join('')}</definedNames>`)
            .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'),
      },
    },
  },
});

function printedNames(
  { name, lastColumn, lastRow, headerRow, totalCell }: FinishedSheet,
  index: number,
): string {
  const on = `'${sanitizeTextContent(name)}'!`;
  const named = (kind: string, range: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}">${on}${range}</definedName>`;
  return (
    named('Print_Area', `${fixed('A', 1)}:${fixed(lastColumn, lastRow)}`) +
    named('Print_Titles', `$${headerRow}:$${headerRow}`) +
    (totalCell === undefined
      ? ''
      : `<definedName name="${TOTAL_NAME}">${on}${totalCell.replace(/[A-Z]+/, '$$$&$$')}</definedName>`)
  );
}

const CORE = 'docProps/core.xml';

/** What programs show as the file's title and date. Source: ECMA-376 part 2, 11. */
export const documentProperties = (title: string, { number, madeOn }: QuoteDetails): Feature<Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
      },
    },
    write: {
      files: () => ({
        [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${sanitizeTextContent(cellText(title))}</dc:title><dc:identifier>${sanitizeTextContent(cellText(number))}</dc:identifier><dcterms:created xsi:type="dcterms:W3CDTF">${sanitizeAttributeValue(toIsoDate(madeOn))}T00:00:00Z</dcterms:created></cp:coreProperties>`,
      }),
    },
  },
});
