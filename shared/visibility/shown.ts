import type { Gap } from '../matching/answer.ts';
import { type Reader, reads, readsOf } from './reader.ts';

/** A gap as the reader may read it: how much capital is missing, and who outside could close it, are not for all. */
export const gapFor = (reader: Reader, { kind, of, closedBy }: Gap) => ({
  kind,
  ...(kind !== 'capital' || reads(reader, 'consortium.raised') === 'shown' ? { of } : {}),
  ...(readsOf(reader, 'consortium.closedBy', closedBy ?? undefined) === 'shown' ? { closedBy } : {}),
});

/** What a consortium is worth, to the last decimal: with all but one part of it known, the last would be told. */
export const worthFor = (
  reader: Reader,
  { score, value }: { score: number; value: number },
): { score?: number; value?: number } =>
  reads(reader, 'consortium.score') === 'shown' ? { score, value } : {};
