import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

const changes = [
  'getMeeting',
  'listRoundMeetings',
  'getInvitation',
  'getDelivery',
  'listConsortiumInvitations',
] as const;
export const usePlaceMeeting = (): Write<'placeMeeting'> => useWrite('placeMeeting', changes);
export const useMoveMeeting = (): Write<'moveMeeting'> =>
  useWrite('moveMeeting', [...changes, 'getConsortium']);
export const useCancelMeeting = (): Write<'cancelMeeting'> => useWrite('cancelMeeting', changes);
export const useRecordPresence = (): Write<'recordMeetingPresence'> =>
  useWrite('recordMeetingPresence', [...changes, 'listPresence']);

/** Which meetings a party came to. */
export const usePresence = (profileId: string): Read<'listPresence'> =>
  useRead('listPresence', { params: { profileId } });

/** What became of the mail that brought an invitation. */
export const useDelivery = (invitationId: string): Read<'getDelivery'> =>
  useRead('getDelivery', { params: { invitationId } });

export const useStoppedMailboxes = (): List<'listStoppedMailboxes'> => useList('listStoppedMailboxes', {});
