import type { Run } from '../../shared/run/run.ts';
import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

const pollMs = 1000;

const isUnderWay = ({ state }: Run): boolean => state === 'requested' || state === 'computing';

export const useRuns = (needId: string): List<'listRuns'> => useList('listRuns', { params: { needId } });

/** A run; asked for again every second until it has ended. */
export const useRun = (runId: string): Read<'getRun'> =>
  useRead(
    'getRun',
    { params: { runId } },
    { refetchInterval: (reply) => (reply && isUnderWay(reply.body.run) ? pollMs : false) },
  );

export const useRunFits = (runId: string): Read<'getRunFits'> => useRead('getRunFits', { params: { runId } });
export const useExclusions = (runId: string): Read<'listExclusions'> =>
  useRead('listExclusions', { params: { runId } });

export const useStartRun = (): Write<'startRun'> => useWrite('startRun', ['listRuns']);
export const usePublishRun = (): Write<'publishRun'> =>
  useWrite('publishRun', ['getRun', 'listRuns', 'getNeed', 'listConsortia', 'getConsortium']);

export const useRunReports = (runId: string): Read<'getRunReports'> =>
  useRead('getRunReports', { params: { runId } });
export const useDifferences = (runId: string, before: string): Read<'getRunDifferences'> =>
  useRead('getRunDifferences', { params: { runId }, query: { before } });
