import type { Consortium } from '../../shared/consortium/consortium.ts';
import type { ConsortiumView, ContactPerson } from '../../shared/consortium/view.ts';
import type { Need } from '../../shared/need/need.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import type { Actor } from '../../shared/person/person.ts';
import { isApproved, type Profile } from '../../shared/profile/profile.ts';
import { type Asker, type Reader, readerOf, reads } from '../../shared/visibility/reader.ts';
import type { Deps } from '../deps.ts';
import { needs } from '../store/nouns/needs.ts';
import { people } from '../store/nouns/people.ts';
import { profiles } from '../store/nouns/profiles.ts';

/** An investor's mandate as it is now, once NAV has approved it. */
export const mandateOf = (profile: Profile | undefined): Asker['mandate'] => {
  if (profile === undefined || !isApproved(profile)) return undefined;
  return profile.content.side === 'investor' ? profile.content.terms : undefined;
};

/** The actor as one who reads; an investor with its approved mandate as it is now. */
const askerOf = async ({ store }: Deps, actor: Actor): Promise<Asker> => {
  const { role } = actor;
  const profileId = profileIdOf(actor);
  if (role !== 'investor' || profileId === undefined) return { role, profileId };
  return { role, profileId, mandate: mandateOf(await store.get(profiles, profileId)) };
};

type Opened = { consortium: Consortium; need: Need; reader: Reader };

/** What the actor is to each of the consortia, with the need that each answers. */
export const openedBy = async (deps: Deps, actor: Actor, found: readonly Consortium[]): Promise<Opened[]> => {
  const ids = [...new Set(found.map(({ needId }) => needId))];
  const [asker, known] = await Promise.all([askerOf(deps, actor), deps.store.getAll(needs, ids)]);
  return found.flatMap((consortium) => {
    const need = known.find(({ needId }) => needId === consortium.needId);
    return need ? [{ consortium, need, reader: readerOf(asker, { consortium, need }) }] : [];
  });
};

/** Whom to turn to at each of these parties; one whose person has been removed is left out. */
export const contactsOf = async (
  { store }: Pick<Deps, 'store'>,
  seats: readonly { profileId: string; personId: string }[],
): Promise<ContactPerson[]> => {
  const ids = [...new Set(seats.map(({ personId }) => personId))];
  const active = (await store.getAll(people, ids)).filter(({ state }) => state === 'active');
  return seats.flatMap(({ profileId, personId }) => {
    const person = active.find((one) => one.personId === personId);
    return person ? [{ profileId, name: person.name, email: person.email }] : [];
  });
};

/** Whether the parties still have something to do with each other. */
const bindsParties = (consortium: Consortium): boolean =>
  'approval' in consortium &&
  !(consortium.state === 'concluded' && consortium.conclusion.result === 'no-contract');

/** The contacts in an approved consortium, for those who may turn to them; a party that has withdrawn has none. */
export const contactsIn = async (
  deps: Deps,
  actor: Actor,
  consortium: Consortium,
): Promise<Pick<ConsortiumView, 'contacts'>> => {
  const [opened] = await openedBy(deps, actor, [consortium]);
  if (!opened || !bindsParties(consortium)) return {};
  if (reads(opened.reader, 'person.contact') !== 'shown') return {};
  const known = await deps.store.getAll(
    profiles,
    consortium.parties.map(({ profileId }) => profileId),
  );
  const seats = known
    .filter(isApproved)
    .map(({ profileId, contactPersonId }) => ({ profileId, personId: contactPersonId }));
  return { contacts: await contactsOf(deps, seats) };
};
