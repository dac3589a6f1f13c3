import { useAll } from '../api/use-all.ts';
import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useRoundsToModerate = (drafts: boolean): List<'listAllRounds'> =>
  useList('listAllRounds', { query: { drafts: String(drafts) } });

export const useRoundToModerate = (roundId: string): Read<'getRoundToModerate'> =>
  useRead('getRoundToModerate', { params: { roundId } });

/** The answers that hold a round, or what depends on its state. */
export const roundChanges = [
  'getRoundToModerate',
  'listAllRounds',
  'getRound',
  'listRounds',
  'listRoundMeetings',
  'listSignUps',
] as const;
export const useDraftRound = (): Write<'draftRound'> => useWrite('draftRound', roundChanges);
export const useChangeRound = (): Write<'changeRound'> => useWrite('changeRound', roundChanges);
export const useExtendRound = (): Write<'extendRound'> => useWrite('extendRound', roundChanges);
export const usePublishRound = (): Write<'publishRound'> => useWrite('publishRound', roundChanges);
export const useCloseRound = (): Write<'closeRound'> => useWrite('closeRound', roundChanges);
export const useCancelRound = (): Write<'cancelRound'> =>
  useWrite('cancelRound', [...roundChanges, 'listRoundMessages']);

export const useSignUps = (roundId: string): List<'listSignUps'> =>
  useList('listSignUps', { params: { roundId }, query: { limit: 50 } });
/** All of them, to find whom a person acts for. */
export const useAllSignUps = (roundId: string) => useAll('listSignUps', { params: { roundId } });
export const useRecordConference = (): Write<'recordConferencePresence'> =>
  useWrite('recordConferencePresence', ['listSignUps']);

export const useTellEverybody = (): Write<'tellEverybody'> =>
  useWrite('tellEverybody', ['listRoundMessages']);
