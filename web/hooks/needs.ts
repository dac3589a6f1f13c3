import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';

export const usePublishedNeeds = (state: 'published' | 'closed' = 'published'): List<'listPublishedNeeds'> =>
  useList('listPublishedNeeds', { query: { state } });

export const usePublishedNeed = (needId: string): Read<'getPublishedNeed'> =>
  useRead('getPublishedNeed', { params: { needId } });
