import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useIsHydrating } from './use-is-hydrating';

/**
 * Shows its children apart from what it stands in, which is laid out and painted first: they render after it and in
 * slices, between which the page paints and answers. What the build rendered is there from the start. Until then an
 * element that nobody sees says that there is more to come.
 */
export function ShownApart({ children }: { readonly children: ReactNode }) {
  const isHydrating = useIsHydrating();
  // Of the first time alone.
  const [isShown, show] = useState(isHydrating);
  // An effect's: a deferred value would be taken at once where all around is deferred, as in a mode that opens.
  useEffect(() => startTransition(() => show(true)), []);
  return isShown ? children : <div hidden aria-busy="true" />;
}
