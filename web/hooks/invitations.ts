import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useInvitations = (options: { enabled?: boolean } = {}): List<'listMyInvitations'> =>
  useList('listMyInvitations', {}, options);

export const useInvitation = (invitationId: string): Read<'getInvitation'> =>
  useRead('getInvitation', { params: { invitationId } });

export const useAnswerInvitation = (): Write<'answerInvitation'> =>
  useWrite('answerInvitation', [
    'getInvitation',
    'listMyInvitations',
    'listConsortia',
    'getConsortium',
    'listAllMyMeetings',
    'getMeeting',
  ]);
