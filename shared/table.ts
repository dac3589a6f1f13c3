/**
 * The one table, declared once: the stack and the local engine both create it from here.
 * What each key holds is told by the generated page `docs/generated/table.md`.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
    { name: 'gsi2', partitionKey: 'gsi2pk', sortKey: 'gsi2sk' },
  ],
  /** Epoch seconds. Readers filter expired items too, since deletion may lag by days. */
  ttlAttribute: 'expiresAt',
  /** The keys of the counters begin so: both API functions may write these items, the reading one no others. */
  counterPrefix: 'LIMIT#',
  stream: 'NEW_AND_OLD_IMAGES',
} as const;
