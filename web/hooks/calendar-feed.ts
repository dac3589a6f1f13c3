import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useMyCalendarFeed = (): Read<'getMyCalendarFeed'> => useRead('getMyCalendarFeed', {});

const changed = ['getMyCalendarFeed'] as const;
export const useMakeCalendarFeed = (): Write<'makeMyCalendarFeed'> => useWrite('makeMyCalendarFeed', changed);
export const useRevokeCalendarFeed = (): Write<'revokeMyCalendarFeed'> =>
  useWrite('revokeMyCalendarFeed', changed);
