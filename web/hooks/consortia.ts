import type { Api } from '../../shared/api.ts';
import type { Call } from '../../shared/client.ts';
import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';

type Wanted = NonNullable<Call<Api['listConsortia']>['query']>;

export const useConsortia = (query: Wanted = {}): List<'listConsortia'> =>
  useList('listConsortia', { query });

export const useConsortium = (consortiumId: string): Read<'getConsortium'> =>
  useRead('getConsortium', { params: { consortiumId } });

/** Two to four of them; fewer have nothing to be compared with, and are not asked for. */
export const useComparison = (ids: readonly string[]): Read<'compareConsortia'> =>
  useRead('compareConsortia', { query: { consortia: ids.join(',') } }, { enabled: ids.length > 1 });

export const useExplanation = (consortiumId: string): Read<'explainConsortium'> =>
  useRead('explainConsortium', { params: { consortiumId } });
