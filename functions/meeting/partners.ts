import { byName } from '../../shared/characters.ts';
import type { Actor } from '../../shared/person/person.ts';
import type { Round } from '../../shared/round/round.ts';
import { mayRead } from '../../shared/visibility/table.ts';
import type { Deps } from '../deps.ts';
import { meetingsOf } from '../outbox/round-meetings.ts';
import { requireApprovedParty } from '../profile/approved-party.ts';
import { signUps } from '../store/nouns/rounds.ts';
import { contactsOf } from '../visibility/reader.ts';
import { ownConsortia } from './own-consortia.ts';
import { isOpen, takesRequests } from './request.ts';

const mayTurnTo = mayRead('person.contact', ['round']) === 'shown';

/** The parties that share a consortium with somebody and have signed up to a round; by name. */
export const partnersIn = async (deps: Deps, round: Round, actor: Actor) => {
  const { roundId, needId } = round;
  const { profileId: own } = await requireApprovedParty(deps, actor);
  const [shared, signedUp, all] = await Promise.all([
    ownConsortia(deps, needId, own),
    deps.store.all(signUps, { partition: `ROUND#${roundId}`, startsWith: 'SIGN-UP#' }),
    meetingsOf(deps, roundId),
  ]);
  const others = new Set(shared.flatMap(({ parties }) => parties.map(({ profileId }) => profileId)));
  const present = signedUp.filter(({ state }) => state === 'signed-up');
  const isHere = present.some(({ profileId }) => profileId === own);
  const together = all
    .filter((meeting) => isOpen(meeting) && meeting.type === 'bilateral')
    .map(({ seats }) => seats.map(({ profileId }) => profileId))
    .filter((seats) => seats.includes(own));
  const partners = present.filter(({ profileId }) => profileId !== own && others.has(profileId));
  const contacts = mayTurnTo && isHere ? await contactsOf(deps, partners) : [];
  const items = partners
    .map(({ profileId, name, side }) => ({
      ...{ profileId, name, side },
      asked: together.some((seats) => seats.includes(profileId)),
      contact: contacts.find((one) => one.profileId === profileId),
    }))
    .toSorted((a, b) => byName(a.name, b.name));
  return { items, actions: isHere && takesRequests(round) ? ['request'] : [] };
};
