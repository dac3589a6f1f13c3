import type { Gap } from '../matching/answer.ts';
import { type Reader, reads, readsOf } from './reader.ts';
import { roundedValue } from './words.ts';

/** A gap as the reader may read it: how much capital is missing, and who outside could close it, are not for all. */
export const gapFor = (reader: Reader, { kind, of, closedBy }: Gap) => ({
  kind,
  ...(kind !== 'capital' || reads(reader, 'consortium.raised') === 'shown' ? { of } : {}),
  ...(readsOf(reader, 'consortium.closedBy', closedBy ?? undefined) === 'shown' ? { closedBy } : {}),
});

/** What a consortium is worth: in full, rounded, or not at all. */
export const worthFor = (
  reader: Reader,
  { score, value }: { score: number; value: number },
): { score?: number; value?: number } => {
  if (reads(reader, 'consortium.score') === 'shown') return { score, value };
  return reads(reader, 'consortium.value') === 'never' ? {} : { value: roundedValue(value) };
};
