import type { ProfileRow } from './profile-rows.ts';

/** A line that differs between two versions; undefined on the side that does not have it. */
export type ChangedRow = { key: string; label: string; now: string | undefined; after: string | undefined };

/** The lines that differ, in the order of the new version; those that are gone come last. */
export const changedRows = (now: readonly ProfileRow[], after: readonly ProfileRow[]): ChangedRow[] => {
  const old = new Map(now.map((row) => [row.key, row]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = now.filter(({ key }) => !kept.has(key));
  return [
    ...after.map(({ key, label, value }) => ({ key, label, now: old.get(key)?.value, after: value })),
    ...gone.map(({ key, label, value }) => ({ key, label, now: value, after: undefined })),
  ].filter((row) => row.now !== row.after);
};
