import type { ReactNode } from 'react';

export interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Across the whole sheet. */
  readonly isWide?: boolean;
}

/** What is known of the quote or its contract, as a row of a list of such. */
export function Fact({ label, children, isWide = false }: FactProps) {
  return (
    <div className={isWide ? 'wide' : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
