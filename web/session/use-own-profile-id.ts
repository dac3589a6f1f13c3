import { useMe } from './use-me.ts';

/** The id of the party that the reader acts for; nothing before that is known. */
export const useOwnProfileId = (): string | undefined => {
  const me = useMe().data?.body;
  return me && `${me.role}-${me.organisation.number}`;
};
