/** One figure as it was to be and as it came out. */
export interface Comparison {
  /** By its public name, or by one of ours where pages show no such figure. */
  readonly figure: string;
  /** Of a contract: the ISO date on which it stands so. */
  readonly day?: string;
  /** `undefined` where nobody asked for this figure, and there it is. */
  readonly expected: string | undefined;
  /** `undefined` where there is no such figure. */
  readonly found: string | undefined;
}

/** Figures by their names, each as text. */
export type Figures = Readonly<Record<string, string>>;

/** Every figure that is expected, and every other one that was found. */
export const compareFigures = (expected: Figures, found: Figures, day?: string): Comparison[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])].map((figure) => ({
    figure,
    ...(day !== undefined && { day }),
    expected: expected[figure],
    found: found[figure],
  }));

export const isAgreed = ({ expected, found }: Comparison): boolean =>
  expected !== undefined && expected === found;
