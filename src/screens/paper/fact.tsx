import type { ReactNode } from 'react';

export interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  /** `wide`: across the whole sheet. */
  readonly className?: string;
}

/** What is known of the quote or its contract, as a row of a list of such. */
export function Fact({ label, children, className }: FactProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
