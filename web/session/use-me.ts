import { type Read, useRead } from '../api/use-read.ts';
import { useSession } from './use-session.ts';

/** The service's own record of whoever is logged in; `not-registered` until they have signed up. */
export const useMe = (): Read<'getMe'> => {
  const state = useSession();
  return useRead('getMe', {}, { enabled: state === 'signed-in' || state === 'expired' });
};
