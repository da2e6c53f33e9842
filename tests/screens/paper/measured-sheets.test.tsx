import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderPlace } from '../../app/rendered-app';

const TEXTS = { employees: '6000', knowledge: '1', years: '2' };

/** Rows of 50 px, other pieces of 100, on sheets of 400 with a header of 20: what a browser would measure. */
function stubHeights(change: Partial<Record<'row' | 'block' | 'sheet', number>> = {}) {
  const heights = { row: 50, block: 100, sheet: 400, ...change };
  const measuredAs: (string | undefined)[] = [];
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const height = this.matches('.sheet-body')
      ? heights.sheet
      : this.matches('thead')
        ? 20
        : this.matches('tr[data-piece]')
          ? heights.row
          : this.matches('[data-piece]')
            ? heights.block
            : 0;
    if (height > 0) {
      measuredAs.push(this.closest('.sheets')?.hasAttribute('data-measuring') ? 'on paper' : 'on screen');
    }
    return new DOMRect(0, 0, 680, height);
  });
  return { heights, measuredAs };
}

afterEach(() => vi.restoreAllMocks());

/** The first words of each row and block, sheet by sheet. */
const sheets = () =>
  [...document.querySelectorAll('.sheet')].map((sheet) =>
    [...sheet.querySelectorAll('[data-piece]')].map((piece) => piece.getAttribute('data-piece')),
  );

describe('the sheets', () => {
  test('are divided as measured, with the list’s header on each that has rows', async () => {
    stubHeights();
    await renderPlace({ tag: 'paper' }, { texts: TEXTS });
    expect(sheets()).toEqual([
      ['head', 'base-heading', 'employees', 'experts', 'tickets'],
      ['robots', 'base-subtotal', 'value-added-heading', 'knowledge', 'value-added-subtotal', 'totals'],
      ['notes', 'note-1', 'note-2'],
      ['note-3', 'closing'],
    ]);
    expect(screen.getAllByRole('columnheader', { name: '项目' })).toHaveLength(2);
    expect(screen.getAllByText(/^第 \d 页，共 4 页$/).map(({ textContent }) => textContent)).toEqual([
      '第 1 页，共 4 页',
      '第 2 页，共 4 页',
      '第 3 页，共 4 页',
      '第 4 页，共 4 页',
    ]);
    expect(screen.getAllByText(/^Q20260305-/, { selector: '.sheet-foot span' })).toHaveLength(4);
  });

  test('have the totals above the link: it stood on a second one alone', async () => {
    stubHeights({ sheet: 1100 });
    await renderPlace({ tag: 'paper' }, { texts: TEXTS });
    expect(sheets().map((pieces) => [pieces[0], pieces.at(-1)])).toEqual([
      ['head', 'value-added-subtotal'],
      ['totals', 'closing'],
    ]);
  });

  test('are measured as they are on paper, and then shown as they are on screen', async () => {
    const { measuredAs } = stubHeights();
    await renderPlace({ tag: 'paper' }, { texts: TEXTS });
    expect(new Set(measuredAs)).toEqual(new Set(['on paper']));
    expect(document.querySelector('[data-measuring]')).toBeNull();
  });

  test('go on numbering notes where they were parted', async () => {
    stubHeights({ block: 130 });
    await renderPlace({ tag: 'paper' }, { texts: TEXTS });
    const lists = [...document.querySelectorAll('.sheet-notes')].map((list) =>
      [...list.querySelectorAll<HTMLLIElement>('li')].map(({ value }) => value),
    );
    expect(lists).toEqual([[1, 2], [3]]);
  });

  test('are divided anew when the selection, the language or the fonts are others', async () => {
    const { heights } = stubHeights({ sheet: 2000 });
    const fonts = new EventTarget();
    Object.defineProperty(document, 'fonts', { configurable: true, value: fonts });
    const { store } = await renderPlace({ tag: 'paper' }, { texts: TEXTS });
    expect(sheets()).toHaveLength(1);
    heights.sheet = 1000;
    act(() => void fonts.dispatchEvent(new Event('loadingdone')));
    expect(sheets()).toHaveLength(2);
    heights.sheet = 2000;
    act(() => store.getState().choose({ experts: '4' }));
    expect(sheets()).toHaveLength(1);
    heights.sheet = 1000;
    await act(async () => {
      store.getState().setDisplay({ language: 'en' });
      await import('../../../src/i18n/en-catalogue');
    });
    await screen.findByText('Page 1 of 2');
    Reflect.deleteProperty(document, 'fonts');
  });
});
