import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { paginate } from './paginate';
import type { SheetPiece } from './sheet-piece';

export interface DividedSheets {
  /** Goes to the element that holds all sheets. */
  readonly root: RefObject<HTMLElement | null>;
  /** Which pieces stand on which sheet, by their places. */
  readonly sheets: readonly (readonly number[])[];
}

/**
 * Divides pieces among sheets by their heights, before anything is painted. Browsers can't be left to it:
 * not all of them number pages. Measured anew whenever the pieces or the fonts are others.
 */
export function useSheets(pieces: readonly SheetPiece[]): DividedSheets {
  const root = useRef<HTMLElement>(null);
  const [divided, setDivided] = useState<Pick<DividedSheets, 'sheets'> & { pieces: readonly SheetPiece[] }>();
  useLayoutEffect(() => {
    const divide = () => {
      if (root.current !== null) setDivided({ pieces, sheets: divideAsMeasured(root.current, pieces) });
    };
    divide();
    const { fonts } = document;
    fonts?.addEventListener('loadingdone', divide);
    return () => fonts?.removeEventListener('loadingdone', divide);
  }, [pieces]);
  return {
    root,
    // Not measured yet: all on one, where each has the height that it will have anywhere.
    sheets: divided?.pieces === pieces ? divided.sheets : [[...pieces.keys()]],
  };
}

/** While it is there, sheets are laid out as on paper, whatever the width of the screen. */
const MEASURING = 'data-measuring';

function divideAsMeasured(root: HTMLElement, pieces: readonly SheetPiece[]): number[][] {
  root.setAttribute(MEASURING, '');
  const height = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const measured = pieces.map(({ id, kind, staysWithNext, isEnding }) => ({
    height: height(`[data-piece="${id}"]`),
    isRow: kind === 'row',
    staysWithNext,
    isEnding,
  }));
  const room = { sheet: height('.sheet-body'), listHeader: height('thead') };
  root.removeAttribute(MEASURING);
  return paginate(measured, room);
}
