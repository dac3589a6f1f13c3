import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useMyMailbox = (): Read<'getMyMailbox'> => useRead('getMyMailbox', {});

export const useUnsubscribe = (): Write<'unsubscribeMe'> => useWrite('unsubscribeMe', ['getMyMailbox']);
export const useReopenMailbox = (): Write<'reopenMyMailbox'> => useWrite('reopenMyMailbox', ['getMyMailbox']);
