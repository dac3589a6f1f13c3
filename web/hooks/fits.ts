import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

/** How my profile fits a need; not asked for until a need is chosen. */
export const useMyFits = (needId: string): Read<'getMyFits'> =>
  useRead('getMyFits', { query: { needId } }, { enabled: needId !== '' });

/** Has them computed; so many times a day. */
export const useComputeWhatIf = (): Write<'computeMyWhatIf'> => useWrite('computeMyWhatIf', ['getMyWhatIf']);

/** Which single change to my profile would help most, once it has been computed; a provider's. */
export const useMyWhatIf = (needId: string): Read<'getMyWhatIf'> =>
  useRead('getMyWhatIf', { query: { needId } }, { enabled: needId !== '' });
