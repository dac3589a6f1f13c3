import { invitationActions } from '../../shared/invitation/decide.ts';
import { meetingActions } from '../../shared/meeting/decide.ts';
import type { Notification } from '../../shared/notification/notification.ts';
import { profileGap } from '../../shared/notification/profile-gap.ts';
import { personActions, profileIdOf } from '../../shared/person/decide.ts';
import type { Actor } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import { canSignUp } from '../../shared/round/decide-sign-up.ts';
import type { Deps } from '../deps.ts';
import { type Mine, meetingsOfParty } from '../meeting/mine.ts';
import { people } from '../store/nouns/people.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';

/** Rounds that are looked through for those that are open: the newest. */
const newestRounds = 25;

const unanswered = ({ invitation }: Mine, actor: Actor, now: string): Notification[] =>
  invitation?.state === 'invited' && invitationActions(invitation, actor, now).includes('accept')
    ? [
        {
          kind: 'invitation',
          invitationId: invitation.invitationId,
          meetingOn: invitation.meeting.start.slice(0, 10),
          answerBy: invitation.meeting.answerBy,
        },
      ]
    : [];

/** A provisional time that one has not objected to yet. */
const proposed = ({ meeting, round }: Mine, actor: Actor, now: string): Notification[] => {
  if (meeting.state !== 'proposed' || round?.state !== 'provisional') return [];
  const { objectBy } = round.content;
  const own = profileIdOf(actor);
  const has = meeting.objections.some(({ profileId }) => profileId === own);
  if (has || !meetingActions(meeting, actor, { now, objectBy }).includes('object')) return [];
  const { meetingId, time } = meeting;
  return [{ kind: 'proposal', meetingId, meetingOn: time.start.slice(0, 10), objectBy }];
};

/** Rounds that are open and that the party has not been in. */
const openRounds = async ({ store, now }: Deps, profileId: string): Promise<Notification[]> => {
  const [{ items }, own] = await Promise.all([
    store.page(rounds, {
      list: { index: 'gsi1', partition: 'ROUNDS#published', descending: true },
      page: { limit: newestRounds },
    }),
    store.all(signUps, { index: 'gsi2', partition: `SIGN-UPS#${profileId}` }),
  ]);
  const known = new Set(own.map(({ roundId }) => roundId));
  return items
    .filter((round) => canSignUp(round, now()) && !known.has(round.roundId))
    .map(({ roundId, content: { name, signUpBy } }) => ({ kind: 'round', roundId, name, signUpBy }));
};

const asking = async ({ store }: Deps, actor: Actor): Promise<Notification[]> => {
  const all = await store.all(people, {
    index: 'gsi2',
    partition: `PEOPLE#${actor.organisation.number}`,
    startsWith: `${actor.role}#`,
  });
  return all
    .filter((person) => personActions(actor, person).includes('accept'))
    .map(({ personId, name }) => ({ kind: 'person', personId, name }));
};

const profileOf = async ({ store }: Deps, profileId: string): Promise<Notification[]> => {
  const gap = profileGap(await store.get(profiles, profileId));
  return gap ? [{ kind: 'profile', gap }] : [];
};

/** What waits for a party: answers and objections first, since they have a day. */
export const waitingForParty = async (deps: Deps, actor: Actor): Promise<Notification[]> => {
  const profileId = profileIdOf(actor) ?? refuse('forbidden');
  const now = deps.now();
  const [mine, open, profile, others] = await Promise.all([
    meetingsOfParty(deps, actor),
    openRounds(deps, profileId),
    profileOf(deps, profileId),
    asking(deps, actor),
  ]);
  return [
    ...mine.flatMap((one) => unanswered(one, actor, now)),
    ...mine.flatMap((one) => proposed(one, actor, now)),
    ...profile,
    ...others,
    ...open,
  ];
};
