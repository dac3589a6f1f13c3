import type { NeedState } from '../../shared/need/need.ts';
import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useNeedsIn = (state: NeedState): List<'listNeeds'> => useList('listNeeds', { query: { state } });

export const useNeed = (needId: string, { enabled = true } = {}): Read<'getNeed'> =>
  useRead('getNeed', { params: { needId } }, { enabled });

const changed = ['getNeed', 'listNeeds', 'listPublishedNeeds', 'getPublishedNeed'] as const;
export const useDraftNeed = (): Write<'draftNeed'> => useWrite('draftNeed', changed);
export const useChangeNeed = (): Write<'changeNeed'> => useWrite('changeNeed', changed);
export const useCheckNeed = (): Write<'checkNeed'> => useWrite('checkNeed', changed);
export const usePublishNeed = (): Write<'publishNeed'> => useWrite('publishNeed', changed);
export const useCloseNeed = (): Write<'closeNeed'> => useWrite('closeNeed', changed);
