import type { Side } from '../../shared/person/roles.ts';
import type { ProfileState } from '../../shared/profile/profile.ts';
import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useProfiles = (side: Side, state: ProfileState): List<'listProfiles'> =>
  useList('listProfiles', { query: { side, state, limit: 50 } });

export const useProfile = (profileId: string): Read<'getProfile'> =>
  useRead('getProfile', { params: { profileId } });

/** Approved parties by a part of their name; not asked for until two letters are written. */
export const useFoundParties = (text: string): Read<'searchParties'> =>
  useRead('searchParties', { query: { text } }, { enabled: text.length >= 2 });

const decided = ['getProfile', 'listProfiles', 'listQueue'] as const;
export const useApproveProfile = (): Write<'approveProfile'> => useWrite('approveProfile', decided);
export const useSendBackProfile = (): Write<'sendBackProfile'> => useWrite('sendBackProfile', decided);
