/** Turns a kept value of one version into the next one's form; what it makes is read as strictly as any. */
export type Migration = (record: unknown) => unknown;

/** A record with the version of its form, as it is kept and as it stands in files. */
export interface VersionedRecord {
  readonly version: number;
  readonly record: unknown;
}

/** By the version that a migration starts from. Version 1 is the first. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * Brings a record to `version`, one version at a time. `undefined` where a step is missing: a version that
 * never was, or one that is newer than `version`.
 */
export function migrate(
  kept: VersionedRecord,
  version: number,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): VersionedRecord | undefined {
  let { version: reached, record } = kept;
  while (reached !== version) {
    const step = migrations.get(reached);
    if (step === undefined || reached > version) return undefined;
    record = step(record);
    reached += 1;
  }
  return { version: reached, record };
}
