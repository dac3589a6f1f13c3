import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useMyInterests = (): List<'listMyInterests'> => useList('listMyInterests', {});

export const useMyInterest = (consortiumId: string): Read<'getMyInterest'> =>
  useRead('getMyInterest', { params: { consortiumId } });

/** What investors have said of a consortium, for a moderator. */
export const useConsortiumInterests = (consortiumId: string): List<'listConsortiumInterests'> =>
  useList('listConsortiumInterests', { params: { consortiumId } });

const told = ['getMyInterest', 'listMyInterests'] as const;
export const useTellInterest = (): Write<'tellMyInterest'> => useWrite('tellMyInterest', told);
export const useWithdrawInterest = (): Write<'withdrawMyInterest'> => useWrite('withdrawMyInterest', told);
