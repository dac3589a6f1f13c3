import { type List, useList } from '../api/use-list.ts';
import { useWrite, type Write } from '../api/use-write.ts';

/** People of my organisation in my role; for a moderator all of NAV. */
export const usePeople = (options: { enabled?: boolean } = {}): List<'listPeople'> =>
  useList('listPeople', {}, options);

export const useAcceptPerson = (): Write<'acceptPerson'> =>
  useWrite('acceptPerson', ['listPeople', 'listQueue']);

export const useRemovePerson = (): Write<'removePerson'> =>
  useWrite('removePerson', ['listPeople', 'listQueue']);

export const useRegister = (): Write<'registerMe'> => useWrite('registerMe', ['getMe']);
export const useGiveUpMyRequest = (): Write<'giveUpMyRequest'> =>
  useWrite('giveUpMyRequest', ['getMe', 'listPeople']);
export const useChangeMe = (): Write<'changeMe'> => useWrite('changeMe', ['getMe', 'listPeople']);
