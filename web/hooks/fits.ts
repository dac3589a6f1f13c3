import { type Read, useRead } from '../api/use-read.ts';

/** How my profile fits a need; not asked for until a need is chosen. */
export const useMyFits = (needId: string): Read<'getMyFits'> =>
  useRead('getMyFits', { query: { needId } }, { enabled: needId !== '' });

/** Which single change to my profile would help most; a provider's. */
export const useMyWhatIf = (needId: string): Read<'getMyWhatIf'> =>
  useRead('getMyWhatIf', { query: { needId } }, { enabled: needId !== '' });
