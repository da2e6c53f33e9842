import { expect } from 'vitest';
import { readLink } from '../../../src/documents/link';
import { type OpenedDocument, openDocument } from '../../../src/documents/open-document';
import { publishedBook } from '../../pricing/published-book';
import { laterAnswerInTime } from '../answer-in-time';

const REFUSALS = [
  'not-ours',
  'cut-off',
  'damaged',
  'unreadable',
  'too-large',
  'newer-version',
  'ledger-file',
];
const YUAN = /^\d{1,15}(?:\.\d{1,2})?$/;
const LINE_ID = /^[a-z][a-z0-9-]{0,30}$/;

/** Opens what somebody brought, within the time that is allowed. */
export const open = (content: Uint8Array | string): Promise<OpenedDocument> =>
  laterAnswerInTime(() => openDocument(content, publishedBook));

const isRealDay = (isoDay: string): boolean => {
  const instant = new Date(`${isoDay}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${isoDay}T`);
};

/** Whatever breaks a link into lines or writes its signs in another way, as mail and HTML do. */
const asOneLine = (text: string): string => text.replaceAll(/&amp;/gi, '&').replaceAll(/\s/g, '');

/** A quote by a link that can be read, and that stands in the `text` that was opened; amounts and texts within the ranges that a file of ours has; or a refusal. */
export function expectOpenedWell(opened: OpenedDocument, text?: string): void {
  if (opened.tag !== 'quote') {
    expect(REFUSALS).toContain(opened.tag);
    return;
  }
  const content = readLink(opened.link, publishedBook);
  expect(content?.place).toEqual({ tag: 'pricing' });
  expect(content?.remarks.some(({ tag }) => tag === 'unknown-mode')).toBe(false);
  const { stated, details } = opened;
  if (stated?.totalYuan !== undefined) expect(stated.totalYuan).toMatch(YUAN);
  expect(stated?.lines.length ?? 0).toBeLessThanOrEqual(100);
  for (const { id, amountYuan } of stated?.lines ?? []) {
    expect(id).toMatch(LINE_ID);
    expect(amountYuan).toMatch(YUAN);
  }
  if (text !== undefined) expect(asOneLine(text)).toContain(asOneLine(opened.link));
  if (details === undefined) return;
  expect(isRealDay(details.validUntil), details.validUntil).toBe(true);
  expect(Object.keys(details).sort()).toEqual(['customer', 'name', 'validUntil']);
  for (const text of Object.values(details)) expect(text.length).toBeLessThanOrEqual(4000);
}
