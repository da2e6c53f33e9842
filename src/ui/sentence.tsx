import { Fragment, type ReactNode } from 'react';

/** Stands in a sentence where a figure goes; in no language's letters. */
const PLACES: readonly [string, string, string] = ['\uE000', '\uE001', '\uE002'];

export interface SentenceProps {
  /** The sentence, given a mark for each figure in it. */
  readonly of: (...places: readonly [string, string, string]) => string;
  /** The figures, in the order of the marks. */
  readonly figures: readonly ReactNode[];
}

/** A sentence of any language with figures in it that are elements, not text. */
export function Sentence({ of, figures }: SentenceProps) {
  const pieces = of(...PLACES).split(/([\uE000-\uE002])/);
  return pieces.map((piece, index) => {
    const place = PLACES.indexOf(piece);
    // The pieces of a sentence have no other identity than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Fragment key={index}>{place < 0 ? piece : figures[place]}</Fragment>;
  });
}
