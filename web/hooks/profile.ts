import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

const changed = ['getMyProfile', 'getMyFits', 'getMyWhatIf'] as const;

/** My organisation's profile; `not-found` until it has been begun. */
export const useMyProfile = (options: { enabled?: boolean } = {}): Read<'getMyProfile'> =>
  useRead('getMyProfile', {}, options);

export const useCreateProfile = (): Write<'createMyProfile'> => useWrite('createMyProfile', changed);
export const useChangeProfile = (): Write<'changeMyProfile'> => useWrite('changeMyProfile', changed);
export const useSubmitProfile = (): Write<'submitMyProfile'> => useWrite('submitMyProfile', changed);
export const useDiscardChange = (): Write<'discardMyChange'> => useWrite('discardMyChange', changed);
export const usePauseProfile = (): Write<'pauseMyProfile'> => useWrite('pauseMyProfile', changed);
export const useResumeProfile = (): Write<'resumeMyProfile'> => useWrite('resumeMyProfile', changed);
export const useWithdrawProfile = (): Write<'withdrawMyProfile'> => useWrite('withdrawMyProfile', changed);
