import type { ReactNode } from 'react';

export interface FigureProps {
  /** The figure's fixed name, as others find it: `total`, `line:experts`. Source: public surface, "Figures". */
  readonly name: string;
  /** The exact value: money with two decimals. */
  readonly value: string | number;
  readonly children: ReactNode;
}

/** An amount or count that the page computed: the exact value for machines, the formatted one for people. */
export function Figure({ name, value, children }: FigureProps) {
  return (
    <data data-figure={name} value={String(value)}>
      {children}
    </data>
  );
}

export interface DateFigureProps {
  readonly name: string;
  readonly isoDate: string;
  readonly children: ReactNode;
}

export function DateFigure({ name, isoDate, children }: DateFigureProps) {
  return (
    <time data-figure={name} dateTime={isoDate}>
      {children}
    </time>
  );
}
