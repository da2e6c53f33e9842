import { type ReactNode, useEffect, useRef } from 'react';

/** What a step is called. It takes the focus as the step opens: the button that led here is gone. */
export function StepHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
