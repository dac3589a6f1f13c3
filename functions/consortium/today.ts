import type { Party } from '../../shared/consortium/consortium.ts';
import type { PartyToday } from '../../shared/consortium/may-meet.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { people } from '../store/nouns/people.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { standings } from '../store/nouns/standings.ts';
import { standingAsRead } from '../store/standing.ts';

/** How many people may act for each profile. The index may lag, so each person that it names is read again. */
const countPeople = async (
  { store }: Pick<Deps, 'store'>,
  found: readonly Profile[],
): Promise<Map<string, number>> => {
  const listed = await Promise.all(
    found.map(({ organisation, content }) =>
      store.all(people, {
        index: 'gsi2',
        partition: `PEOPLE#${organisation.number}`,
        startsWith: `${content.side}#`,
      }),
    ),
  );
  const read = await store.getAll(
    people,
    listed.flat().map(({ personId }) => personId),
  );
  const active = read.filter(({ state }) => state === 'active');
  const actsFor = ({ organisation, content }: Profile) =>
    active.filter((one) => one.role === content.side && one.organisation.number === organisation.number);
  return new Map(found.map((profile) => [profile.profileId, actsFor(profile).length]));
};

/**
 * What the records say of some parties today, and the checks that hold a transaction to it. Standings are read first: a
 * change that comes in between moves one of them, and the transaction that acts then fails.
 */
export const readToday = async (
  deps: Pick<Deps, 'store'>,
  parties: readonly Party[],
): Promise<{ parties: PartyToday[]; held: Change[] }> => {
  const ids = parties.map(({ profileId }) => profileId);
  const read = await deps.store.getAll(standings, ids);
  const versions = new Map(read.map(({ profileId, version }) => [profileId, version]));
  const found = await deps.store.getAll(profiles, ids);
  const counts = await countPeople(deps, found);
  const byId = new Map(found.map((profile) => [profile.profileId, profile]));
  return {
    parties: parties.map((party) => ({
      party,
      profile: byId.get(party.profileId),
      people: counts.get(party.profileId) ?? 0,
    })),
    held: [...new Set(ids)].map((profileId) =>
      standingAsRead({ profileId, version: versions.get(profileId) ?? 0 }),
    ),
  };
};
