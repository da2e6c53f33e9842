import { beforeAll, describe, expect, test } from 'vitest';
import { documentOfLink } from '../documents/workbook/document-of-link';
import { workbookBytes } from '../documents/workbook/workbook-parts';
import { changedWorkbook } from './support/changed-workbook';
import { OTHER_LISTS } from './support/other-list-cases';
import { shownSheet } from './support/shown-sheet';
import { AS_CSV, convertWorkbooks, NO_SOFFICE, OFFICE_REQUIRED, SOFFICE_PATH } from './support/soffice';

if (SOFFICE_PATH === undefined && !OFFICE_REQUIRED) {
  console.warn(`Workbooks of other lists were not recalculated: ${NO_SOFFICE}`);
}

describe.runIf(SOFFICE_PATH !== undefined || OFFICE_REQUIRED)('LibreOffice, from the formulas alone', () => {
  let sheets: Map<string, Uint8Array>;

  beforeAll(async () => {
    const workbooks: Record<string, Uint8Array> = {};
    for (const [index, { link, book, changes }] of Object.values(OTHER_LISTS).entries()) {
      workbooks[`other-${index}`] = changedWorkbook(
        await workbookBytes(documentOfLink(link, {}, book)),
        changes,
      );
    }
    sheets = await convertWorkbooks(workbooks, AS_CSV);
  });

  test.each(Object.entries(OTHER_LISTS).map(([name, expected], index) => [name, index, expected] as const))(
    '%s: the amounts worked out by hand',
    (_, index, { amounts, facts = {} }) => {
      const csv = sheets.get(`other-${index}`);
      if (csv === undefined) throw new Error('it was not converted');
      const sheet = shownSheet(csv, '项目');
      for (const [label, amount] of Object.entries(amounts)) {
        expect([label, sheet.at(label, '金额（元）')]).toEqual([label, amount]);
      }
      for (const [label, text] of Object.entries(facts)) {
        expect([label, sheet.fact(label)]).toEqual([label, text]);
      }
    },
  );
});
