import { type Host, NO_HOST } from '../embed/protocol';

/** The page around this one as it is now: it may join after the first render. */
export interface LiveHost {
  readonly current: () => Host;
  /** Calls `onChange` when another host is there, until the function that it returns is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface JoinableHost extends LiveHost {
  readonly join: (host: Host) => void;
}

/** Nobody, until somebody joins. */
export function joinableHost(): JoinableHost {
  let host = NO_HOST;
  const listeners = new Set<() => void>();
  return {
    current: () => host,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    join: (joined) => {
      host = joined;
      for (const onChange of listeners) onChange();
    },
  };
}
