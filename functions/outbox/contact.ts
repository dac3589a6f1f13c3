import type { Profile } from '../../shared/profile/profile.ts';
import type { Deps } from '../deps.ts';
import { people } from '../store/nouns/people.ts';
import { receiver } from './receiver.ts';

/**
 * Who is written to on a party's behalf: its contact, or, once they have left, whoever of the organisation has been
 * there longest. The contact, who then gets nothing, where nobody is left.
 */
export const contactOf = async (
  deps: Deps,
  { contactPersonId, organisation, content }: Profile,
): Promise<string> => {
  if (await receiver(deps, contactPersonId)) return contactPersonId;
  const members = await deps.store.all(people, {
    index: 'gsi2',
    partition: `PEOPLE#${organisation.number}`,
    startsWith: `${content.side}#`,
  });
  const [longest] = members
    .filter(({ state }) => state === 'active')
    .sort((a, b) => Date.parse(a.registeredAt) - Date.parse(b.registeredAt));
  return longest?.personId ?? contactPersonId;
};
