import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

const pollMs = 1000;

/** Replacements of a consortium's parties; asked for again every second while one is being searched for. */
export const useReplacements = (consortiumId: string): Read<'listReplacements'> =>
  useRead(
    'listReplacements',
    { params: { consortiumId } },
    {
      refetchInterval: (reply) =>
        reply?.body.items.some(({ replacement }) => replacement.state === 'requested') ? pollMs : false,
    },
  );

const decided = [
  'listReplacements',
  'getConsortium',
  'listConsortia',
  'explainConsortium',
  'listConsortiumInvitations',
  'getMeeting',
  'listQueue',
] as const;
export const useApproveReplacement = (): Write<'approveReplacement'> =>
  useWrite('approveReplacement', decided);
export const useRejectReplacement = (): Write<'rejectReplacement'> => useWrite('rejectReplacement', decided);
export const useLeavePlaceEmpty = (): Write<'leavePlaceEmpty'> => useWrite('leavePlaceEmpty', decided);
