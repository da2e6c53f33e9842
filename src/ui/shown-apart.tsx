import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Whether a part that is due is to show: it renders apart from what made it due, after it and in slices, between
 * which the page paints and answers. Gone at once where it is due no more. `isAlreadyThere`: whether it shows with
 * the first render.
 */
export function useShownApart(isDue: boolean, isAlreadyThere = isDue): boolean {
  const [isShown, show] = useState(isAlreadyThere);
  // An effect's: a deferred value would be taken at once where all around is deferred, as in a mode that opens.
  useEffect(() => startTransition(() => show(isDue)), [isDue]);
  return isDue && isShown;
}

/**
 * Shows its children apart from what it stands in, which is laid out and painted first, unless the build rendered them.
 * Until then an element that nobody sees says that there is more to come.
 */
export function ShownApart({ children }: { readonly children: ReactNode }) {
  return useShownApart(true, useIsPrerendered()) ? children : <div hidden aria-busy="true" />;
}

const never = () => () => undefined;

/** Whether this first renders by taking over what the build rendered, or in the build itself. */
const useIsPrerendered = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
