import type { PlainDate } from '../calendar/plain-date';
import type { NotOffered } from '../selection';

/** The published rule that a line follows. Source: product.md sections 1 to 3. */
export type Clause =
  | { readonly tag: 'annual-per-block'; readonly blockSize: number; readonly minimum: number }
  | { readonly tag: 'annual-per-unit'; readonly minimum: number }
  | { readonly tag: 'annual-with-sessions'; readonly minimum: number; readonly sessionsPerSet: number }
  | { readonly tag: 'one-off-set' }
  | { readonly tag: 'prepaid-sessions'; readonly sessionsPerPack: number }
  | {
      readonly tag: 'for-the-time-left';
      readonly partYearDivisor: number;
      readonly partYearCapInYears: number;
    };

/** What we do where the vendor's guide is silent, and what is left out. Source: product.md section 6. */
export type Assumption =
  | ({ readonly tag: 'not-offered' } & NotOffered)
  | {
      readonly tag: 'started-blocks';
      readonly people: number;
      readonly billed: number;
      readonly blockSize: number;
    }
  | { readonly tag: 'sessions-once-per-robot'; readonly sessionsPerSet: number }
  | { readonly tag: 'buyers-discount'; readonly discountPercent: string }
  | { readonly tag: 'tax-not-stated' }
  | { readonly tag: 'buyers-tax-rate'; readonly ratePercent: string }
  | { readonly tag: 'expiry-without-service'; readonly expiry: PlainDate }
  | { readonly tag: 'clamped-to-month-end'; readonly start: PlainDate; readonly expiry: PlainDate }
  /** The day of the addition lies within a contract month, which counts from its beginning. */
  | { readonly tag: 'started-month'; readonly on: PlainDate; readonly countedFrom: PlainDate }
  /** That month begins on the last day of a calendar month, as the start's own day does not exist in it. */
  | { readonly tag: 'clamped-month'; readonly start: PlainDate; readonly countedFrom: PlainDate }
  | { readonly tag: 'no-minimum-when-adding' }
  | { readonly tag: 'one-off-in-full' }
  | { readonly tag: 'renewed-at-list-price'; readonly effectiveDate: string }
  | { readonly tag: 'term-from-old-expiry'; readonly expiry: PlainDate; readonly newExpiry: PlainDate }
  | { readonly tag: 'reclaim-date'; readonly reclaim: PlainDate; readonly graceMonths: number };
