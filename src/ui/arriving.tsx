import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
import { LoadBoundary } from './load-boundary';
import { loadLostStyles } from './lost-styles';

/** Fetches the code of a part of the page. The same function stands for the same part. */
export type PartLoader<Props extends object = object> = () => Promise<ComponentType<Props>>;

/** Parts that have been loaded: they show at once, without a word of waiting. */
const arrived = new WeakMap<object, unknown>();

async function load<Props extends object>(loader: PartLoader<Props>): Promise<ComponentType<Props>> {
  await loadLostStyles();
  const Part = await loader();
  arrived.set(loader, Part);
  return Part;
}

/** Fetches a part ahead. A failure shows, with another try, where the part would be. */
export const preload = <Props extends object>(loader: PartLoader<Props>): Promise<unknown> =>
  load(loader).catch(() => undefined);

export interface ArrivingProps<Props extends object> {
  readonly loader: PartLoader<Props>;
  readonly props: Props;
  readonly waiting: ReactNode;
  readonly failedMessage: string;
  readonly retryLabel: string;
}

/** A part whose code loads on its own: a word of waiting, then the part, or another try. */
export function Arriving<Props extends object>(arriving: ArrivingProps<Props>) {
  const [attempt, setAttempt] = useState(1);
  return (
    <LoadBoundary
      message={arriving.failedMessage}
      retryLabel={arriving.retryLabel}
      onRetry={() => setAttempt(attempt + 1)}
    >
      <Attempt key={attempt} {...arriving} />
    </LoadBoundary>
  );
}

function Attempt<Props extends object>({ loader, props, waiting }: ArrivingProps<Props>) {
  const [Part, setPart] = useState(() => arrived.get(loader) as ComponentType<Props> | undefined);
  useEffect(() => {
    if (Part !== undefined) return undefined;
    let isCurrent = true;
    load(loader).then(
      (loaded) =>
        isCurrent &&
        // In slices: meanwhile the page answers.
        startTransition(() => setPart(() => loaded)),
      (reason: unknown) =>
        isCurrent &&
        setPart(() => {
          // Thrown while React renders, it reaches the boundary above.
          throw reason;
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [loader, Part]);
  return Part === undefined ? waiting : <Part {...props} />;
}
