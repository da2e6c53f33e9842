import type { ReactNode } from 'react';

/** A piece of the sheet that is never broken: a block, a row of the cost list, or a numbered note. */
export interface SheetPiece {
  readonly id: string;
  readonly kind: 'block' | 'row' | 'note';
  /** Of a row: a group's heading or sum. */
  readonly className?: string;
  /** Of a note: its number. */
  readonly number?: number;
  readonly staysWithNext: boolean;
  /** Of what ends the quote: on one sheet, if one can hold it. */
  readonly isEnding: boolean;
  /** The cells of a row, the content of anything else. */
  readonly content: ReactNode;
}
