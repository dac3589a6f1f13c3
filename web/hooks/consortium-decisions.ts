import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

const decided = [
  'getConsortium',
  'listConsortia',
  'listQueue',
  'listConsortiumInvitations',
  'listAppointments',
] as const;
export const useRecommend = (): Write<'recommendConsortium'> => useWrite('recommendConsortium', decided);
export const useApprove = (): Write<'approveConsortium'> => useWrite('approveConsortium', decided);
export const useInviteConsortium = (): Write<'inviteConsortium'> => useWrite('inviteConsortium', decided);
export const useSendBack = (): Write<'sendBackConsortium'> => useWrite('sendBackConsortium', decided);
export const useConclude = (): Write<'concludeConsortium'> =>
  useWrite('concludeConsortium', [...decided, 'getMeeting', 'listMyMeetings']);

export const useConsortiumInvitations = (consortiumId: string): List<'listConsortiumInvitations'> =>
  useList('listConsortiumInvitations', { params: { consortiumId }, query: { limit: 100 } });

/** The name of a person whom a moderator may read; the id until it is here. */
export const usePersonName = (personId: string): string => {
  const person: Read<'getPerson'> = useRead('getPerson', { params: { personId } });
  return person.data?.body.name ?? personId;
};
