import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useRounds = (): List<'listRounds'> => useList('listRounds', {});

export const useRound = (roundId: string): Read<'getRound'> => useRead('getRound', { params: { roundId } });

export const useParticipants = (roundId: string): Read<'listParticipants'> =>
  useRead('listParticipants', { params: { roundId } });

export const useRoundMessages = (roundId: string): List<'listRoundMessages'> =>
  useList('listRoundMessages', { params: { roundId } });

/** My organisation's sign-up to a round; `not-found` until there is one. */
export const useMySignUp = (roundId: string, options: { enabled?: boolean } = {}): Read<'getMySignUp'> =>
  useRead('getMySignUp', { params: { roundId } }, options);

const changed = ['getMySignUp', 'listParticipants', 'listMyMeetings'] as const;
export const useSignUp = (): Write<'signUp'> => useWrite('signUp', changed);
export const useChangeSignUp = (): Write<'changeMySignUp'> => useWrite('changeMySignUp', changed);
export const useAnswerInWriting = (): Write<'answerInWriting'> => useWrite('answerInWriting', changed);
export const useWithdrawSignUp = (): Write<'withdrawMySignUp'> => useWrite('withdrawMySignUp', changed);
