import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, paginate } from '../../../src/screens/paper/paginate';

const ROOM = { sheet: 100, listHeader: 10 };
const block = (height: number): Piece => ({ height, isRow: false, staysWithNext: false, isEnding: false });
const row = (height: number): Piece => ({ height, isRow: true, staysWithNext: false, isEnding: false });
const withNext = (piece: Piece): Piece => ({ ...piece, staysWithNext: true });
const ending = (piece: Piece): Piece => ({ ...piece, isEnding: true });

describe('pieces go on sheets', () => {
  test('all on one where they fit to the last pixel', () => {
    expect(paginate([block(40), block(60)], ROOM)).toEqual([[0, 1]]);
  });

  test('on the next where a pixel is missing', () => {
    expect(paginate([block(40), block(61)], ROOM)).toEqual([[0], [1]]);
  });

  test('rows with the header of their list, on each sheet once', () => {
    expect(paginate([row(30), row(30), row(30)], ROOM)).toEqual([[0, 1, 2]]);
    expect(paginate([row(30), row(30), row(31)], ROOM)).toEqual([[0, 1], [2]]);
    expect(paginate([row(45), row(45), row(45), row(45)], ROOM)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('with a header again where the list goes on after something else', () => {
    expect(paginate([row(30), block(20), row(30)], ROOM)).toEqual([[0, 1, 2]]);
    expect(paginate([row(30), block(20), row(31)], ROOM)).toEqual([[0, 1], [2]]);
  });

  test('a heading with what it is over', () => {
    expect(paginate([block(70), withNext(block(10)), block(30)], ROOM)).toEqual([[0], [1, 2]]);
    expect(paginate([row(50), withNext(row(10)), row(35), row(5)], ROOM)).toEqual([[0], [1, 2, 3]]);
  });

  test('a subtotal with the last row that it sums up', () => {
    expect(paginate([row(40), withNext(row(40)), row(20)], ROOM)).toEqual([[0], [1, 2]]);
  });

  test('what stays together is parted where no sheet can hold it', () => {
    expect(paginate([block(20), withNext(block(60)), withNext(block(60)), block(30)], ROOM)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('what ends the quote on one, though only its last piece has no room on the sheet before', () => {
    const closing = [ending(block(20)), ending(block(20)), ending(block(30))];
    expect(paginate([block(30), ...closing], ROOM)).toEqual([[0, 1, 2, 3]]);
    expect(paginate([block(31), ...closing], ROOM)).toEqual([[0], [1, 2, 3]]);
  });

  test('what ends the quote on several where one sheet can’t hold it, headings still with what they are over', () => {
    expect(
      paginate([block(30), ending(block(60)), ending(withNext(block(10))), ending(block(35))], ROOM),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('what stays with the first piece of the ending goes with it', () => {
    expect(paginate([block(30), withNext(block(20)), ending(block(30)), ending(block(30))], ROOM)).toEqual([
      [0],
      [1, 2, 3],
    ]);
  });

  test('one that is higher than a sheet has one to itself', () => {
    expect(paginate([block(10), block(500), block(10)], ROOM)).toEqual([[0], [1], [2]]);
    expect(paginate([block(500)], ROOM)).toEqual([[0]]);
  });

  test('a heading with nothing after it is not lost', () => {
    expect(paginate([block(10), withNext(block(10))], ROOM)).toEqual([[0, 1]]);
  });

  test('no sheet for nothing', () => {
    expect(paginate([], ROOM)).toEqual([]);
  });

  test('one sheet where nothing has been laid out yet', () => {
    expect(paginate([block(0), row(0), row(0)], { sheet: 0, listHeader: 0 })).toEqual([[0, 1, 2]]);
  });
});

describe('whatever the pieces', () => {
  const pieces = fc.array(
    fc.record({
      height: fc.integer({ min: 0, max: 130 }),
      isRow: fc.boolean(),
      staysWithNext: fc.boolean(),
      isEnding: fc.boolean(),
    }),
  );
  /** Counted another way than by the code: each run of rows once more with the header. */
  const heightOf = (sheet: readonly number[], all: readonly Piece[]) => {
    const signs = sheet.map((place) => (all[place]?.isRow ? 'r' : 'b')).join('');
    const headers = signs.match(/r+/g)?.length ?? 0;
    return sheet.reduce((sum, place) => sum + (all[place]?.height ?? 0), headers * ROOM.listHeader);
  };

  test('none is lost, none comes twice, and their order stays', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(paginate(all, ROOM).flat()).toEqual(all.map((_, place) => place));
      }),
    );
  });

  test('no sheet is empty, and none is too high but for a single piece', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        for (const sheet of paginate(all, ROOM)) {
          expect(sheet.length).toBeGreaterThan(0);
          if (sheet.length > 1) expect(heightOf(sheet, all)).toBeLessThanOrEqual(ROOM.sheet);
        }
      }),
    );
  });

  test('a sheet ends with a piece that stays with its next only where both and all between them are too high for one', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const sheets = paginate(all, ROOM);
        for (const sheet of sheets.slice(0, -1)) {
          const last = sheet.at(-1) ?? 0;
          if (!all[last]?.staysWithNext) continue;
          let from = last;
          while (from > 0 && all[from - 1]?.staysWithNext) from -= 1;
          let to = last;
          while (to + 1 < all.length && all[to]?.staysWithNext) to += 1;
          const together = Array.from({ length: to - from + 1 }, (_, index) => from + index);
          expect(heightOf(together, all)).toBeGreaterThan(ROOM.sheet);
        }
      }),
    );
  });
});
