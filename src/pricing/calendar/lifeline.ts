import type { ContractLife } from './contract-life';
import { compareDates, isBefore, type PlainDate } from './plain-date';

/** What happens to a contract on a day. */
export type LifeEventTag =
  | 'start'
  | 'addition'
  | 'renewal'
  | 'today'
  | 'expiry'
  | 'reclaim'
  | 'new-expiry'
  | 'new-reclaim';

export interface LifeEvent {
  readonly tag: LifeEventTag;
  readonly date: PlainDate;
}

/** A stretch of the contract's life, from a day up to the day before another. */
export interface LifeSpan {
  readonly tag: 'service' | 'without-service' | 'new-service';
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface LifeChange {
  readonly tag: 'addition' | 'renewal';
  readonly on: PlainDate;
}

/** The term that a renewal brings, with its own reclaim. */
export interface NewTerm {
  readonly expiry: PlainDate;
  readonly reclaim: PlainDate;
}

export interface Lifeline {
  /** In order of time; of the same day in the order of the tags. */
  readonly events: readonly LifeEvent[];
  readonly spans: readonly LifeSpan[];
}

const ORDER: readonly LifeEventTag[] = [
  'start',
  'expiry',
  'reclaim',
  'addition',
  'renewal',
  'new-expiry',
  'new-reclaim',
  'today',
];

/**
 * A contract's days in one row: what is bought or renewed on the way, and what comes if nobody renews. A
 * renewal after expiry leaves days without service at the beginning of the term that it pays for.
 * Source: product.md section 4.
 */
export function lifeline(
  { start, expiry, reclaim }: ContractLife,
  today: PlainDate,
  change?: LifeChange,
  newTerm?: NewTerm,
): Lifeline {
  const events: LifeEvent[] = [
    { tag: 'start', date: start },
    { tag: 'expiry', date: expiry },
    { tag: 'reclaim', date: reclaim },
    { tag: 'today', date: today },
  ];
  if (change) events.push({ tag: change.tag, date: change.on });
  const spans: LifeSpan[] = [{ tag: 'service', from: start, to: expiry }];
  if (newTerm && change) {
    events.push({ tag: 'new-expiry', date: newTerm.expiry }, { tag: 'new-reclaim', date: newTerm.reclaim });
    const serviceAgain = isBefore(expiry, change.on) ? change.on : expiry;
    // A term that is over before it is paid for brings no service.
    const bringsService = isBefore(serviceAgain, newTerm.expiry);
    const serviceLostTo = bringsService ? serviceAgain : newTerm.expiry;
    if (serviceLostTo !== expiry) spans.push({ tag: 'without-service', from: expiry, to: serviceLostTo });
    if (bringsService) spans.push({ tag: 'new-service', from: serviceAgain, to: newTerm.expiry });
    spans.push({ tag: 'without-service', from: newTerm.expiry, to: newTerm.reclaim });
  } else {
    spans.push({ tag: 'without-service', from: expiry, to: reclaim });
  }
  return {
    events: events.sort(
      (a, b) => compareDates(a.date, b.date) || ORDER.indexOf(a.tag) - ORDER.indexOf(b.tag),
    ),
    spans,
  };
}
