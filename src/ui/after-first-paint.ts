import { useDeferredValue } from 'react';

/**
 * False when a part of the page first renders and true right after: what lies below what the visitor looks at then
 * renders in slices, between which the page paints and answers. Where `isAlreadyThere`, it is true from the start.
 */
export const useAfterFirstPaint = (isAlreadyThere = false): boolean =>
  useDeferredValue(true, isAlreadyThere ? undefined : false);
