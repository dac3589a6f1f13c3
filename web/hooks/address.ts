import { useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

/** The shortest token that the service makes is longer than this; without one there is nothing to ask about. */
const shortest = 20;

const changed = ['getMe', 'getMyMailbox', 'listPeople'] as const;

export const useResendConfirmation = (): Write<'resendConfirmation'> =>
  useWrite('resendConfirmation', changed);
export const useCancelAddressChange = (): Write<'cancelAddressChange'> =>
  useWrite('cancelAddressChange', changed);

/** Which address a link in a mail would confirm; looking confirms nothing. */
export const useAddressLink = (token: string) =>
  useRead('getAddressLink', { params: { token } }, { enabled: token.length >= shortest });

/** Confirms by the link, once. What was read of it is kept, so that the page can say what was confirmed. */
export const useConfirmAddress = (): Write<'confirmByLink'> => useWrite('confirmByLink', changed);
