import { boughtBy, CONTRACT_ITEMS, yearsOf } from '../../pricing/contract-history/contract-history';
import type { ContractRecord, KeptChange } from './records';

/** Whether two changes say the same: kind, day, years and every quantity. */
export function isSameChange(a: KeptChange, b: KeptChange): boolean {
  return (
    a.kind === b.kind &&
    a.on === b.on &&
    yearsOf(a) === yearsOf(b) &&
    CONTRACT_ITEMS.every((item) => boughtBy(a)[item] === boughtBy(b)[item])
  );
}

/** The contract with one more change, in its place by the day: after those of the same day. */
export function withKeptChange(record: ContractRecord, change: KeptChange): ContractRecord {
  const after = record.changes.findLastIndex(({ on }) => on <= change.on) + 1;
  return { ...record, changes: record.changes.toSpliced(after, 0, change) };
}

/** The contract without the last change that says the same; as it is where there is none. */
export function withoutKeptChange(record: ContractRecord, change: KeptChange): ContractRecord {
  const index = record.changes.findLastIndex((kept) => isSameChange(kept, change));
  return index < 0 ? record : { ...record, changes: record.changes.toSpliced(index, 1) };
}
