import { useLayoutEffect } from 'react';
import { useCalculator, useIsPricing } from '../store/calculator-context';

/**
 * Ctrl+Z and Ctrl+Y (⌘Z, ⇧⌘Z) for the selection while it is on screen; within text fields the browser's own
 * undo stays.
 */
export function UndoKeys() {
  const isPricing = useIsPricing();
  const undo = useCalculator((state) => state.undo);
  const redo = useCalculator((state) => state.redo);
  // With the page itself: no key that is pressed on it comes too early.
  useLayoutEffect(() => {
    if (!isPricing) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isPricing, undo, redo]);
  return null;
}
