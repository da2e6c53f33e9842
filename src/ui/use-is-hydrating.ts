import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this renders by taking over what the build rendered, or in the build itself. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
