import { type RefObject, useEffect, useRef } from 'react';

/**
 * The button that brings a record back takes the focus when one more is deleted: the row that had it is gone.
 * `count` is how many can come back; those that could when the list was opened leave the focus alone.
 */
export function useFocusOnRemoval(count: number): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const known = useRef(count);
  useEffect(() => {
    if (count > known.current) button.current?.focus();
    known.current = count;
  }, [count]);
  return button;
}
