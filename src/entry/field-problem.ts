/**
 * Why a field's text is refused, with the figures that a sentence about it needs; days are ISO dates.
 * `mend` is the text that one click puts in its place; '' empties an optional field.
 */
export type FieldProblem = { readonly mend: string } & (
  | { readonly tag: 'empty' }
  | { readonly tag: 'not-a-number'; readonly text: string }
  | { readonly tag: 'several-values'; readonly values: readonly string[] }
  | { readonly tag: 'not-whole'; readonly value: string }
  | { readonly tag: 'below-minimum'; readonly value: string; readonly minimum: string }
  | { readonly tag: 'above-maximum'; readonly value: string; readonly maximum: string }
  | { readonly tag: 'not-over-zero'; readonly value: string }
  | { readonly tag: 'too-many-decimals'; readonly value: string }
  | { readonly tag: 'unknown-choice'; readonly text: string; readonly choices: readonly string[] }
  | { readonly tag: 'not-a-date'; readonly text: string }
  | { readonly tag: 'two-digit-year'; readonly text: string }
  | { readonly tag: 'no-such-date'; readonly text: string; readonly lastDay: string }
  | {
      readonly tag: 'year-out-of-range';
      readonly text: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly tag: 'before-start'; readonly day: string; readonly start: string }
  | {
      readonly tag: 'not-before-expiry';
      readonly day: string;
      readonly expiry: string;
      /** The day of reclaim, where the day is not before that, either: it is too late for a renewal, too. */
      readonly reclaimed?: string;
    }
  | { readonly tag: 'not-before-reclaim'; readonly day: string; readonly reclaim: string }
);

/** A field's value, or why there is none. */
export type FieldReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FieldProblem };

export const understood = <Value>(value: Value): FieldReading<Value> => ({ ok: true, value });
export const refused = <Value>(problem: FieldProblem): FieldReading<Value> => ({ ok: false, problem });
