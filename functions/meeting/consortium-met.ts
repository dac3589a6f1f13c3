import { markMet } from '../../shared/consortium/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { type Change, replace } from '../store/change.ts';
import { consortia } from '../store/nouns/consortia.ts';

/** What follows for a consortium when presence at its own meeting is recorded for the first time: it has met. */
export const consortiumMet = async (
  { store, now }: Deps,
  { type, meetingId }: MeetingRecord,
): Promise<Change[]> => {
  const from = type === 'consortium' ? await store.get(consortia, meetingId) : undefined;
  if (from?.state !== 'invited' && from?.state !== 'accepted') return [];
  const to = markMet(from, now());
  return [
    replace(consortia, { from, to }),
    store.audit({
      by: 'system',
      action: 'meet-consortium',
      record: `CONSORTIUM#${meetingId}`,
      from: from.state,
      to: to.state,
    }),
  ];
};
