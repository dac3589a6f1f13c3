import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

/** My organisation's meetings, of every round and consortium. */
export const useMyMeetings = (): Read<'listAllMyMeetings'> => useRead('listAllMyMeetings', {});

export const useMeeting = (meetingId: string): Read<'getMeeting'> =>
  useRead('getMeeting', { params: { meetingId } });

/** Whom my organisation may ask for a meeting in a round. */
export const usePartners = (roundId: string): Read<'listPartners'> =>
  useRead('listPartners', { params: { roundId } });

const changed = ['getMeeting', 'listAllMyMeetings', 'listPartners', 'getInvitation'] as const;
export const useObjection = (): Write<'objectToMeeting'> => useWrite('objectToMeeting', changed);
export const useRequestMeeting = (): Write<'requestMeeting'> => useWrite('requestMeeting', changed);
export const useSendStandIn = (): Write<'sendStandIn'> => useWrite('sendStandIn', changed);
