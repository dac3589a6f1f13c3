import { invitationActions, isInvited } from '../../../shared/invitation/decide.ts';
import { hasSeat, meetingActions, objectTo } from '../../../shared/meeting/decide.ts';
import type { MeetingRecord, Seat } from '../../../shared/meeting/meeting.ts';
import type { meetingRoutes } from '../../../shared/meeting/routes.ts';
import { viewMeeting } from '../../../shared/meeting/view.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { requirePublic } from '../../../shared/round/decide.ts';
import type { Round } from '../../../shared/round/round.ts';
import type { Deps } from '../../deps.ts';
import { requestBetween } from '../../meeting/request.ts';
import { standIn } from '../../meeting/stand-in.ts';
import { meetingsOf } from '../../outbox/round-meetings.ts';
import { replace } from '../../store/change.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { meetings } from '../../store/nouns/meetings.ts';
import { rounds } from '../../store/nouns/rounds.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

/** Until when a party may object, where the schedule of the round is provisional. */
const objectByIn = (round: Round | undefined): string | undefined =>
  round?.state === 'provisional' ? round.content.objectBy : undefined;

const objectBy = async (deps: Deps, { roundId }: MeetingRecord): Promise<string | undefined> =>
  roundId === undefined ? undefined : objectByIn(await deps.store.get(rounds, roundId));

/** `round` is the meeting's, where it has been read already. */
export const shownMeeting = async (meeting: MeetingRecord, actor: Actor, deps: Deps, round?: Round) => {
  const at = { now: deps.now(), objectBy: round ? objectByIn(round) : await objectBy(deps, meeting) };
  const actions = meetingActions(meeting, actor, at);
  const reader = { moderator: actor.role === 'moderator', profileId: profileIdOf(actor), actions };
  return { body: viewMeeting(meeting, reader), version: meeting.version };
};

/** Parties see what they have a seat in; a proposal only once the schedule is shown. */
const isVisible = (meeting: MeetingRecord, actor: Actor, roundState: string | undefined): boolean => {
  if (actor.role === 'moderator') return true;
  const hidden = meeting.state === 'proposed' && roundState === 'published';
  return hasSeat(meeting, actor) && !hidden;
};

const findVisible = async (deps: Deps, actor: Actor, meetingId: string): Promise<MeetingRecord> => {
  const meeting = await find(deps, meetings, meetingId);
  const round = meeting.roundId === undefined ? undefined : await deps.store.get(rounds, meeting.roundId);
  return isVisible(meeting, actor, round?.state) ? meeting : refuse('not-found');
};

const seatOf = (meeting: MeetingRecord, actor: Actor): Seat =>
  meeting.seats.find(({ profileId }) => profileId === profileIdOf(actor)) ?? refuse('not-found');

export const meetingHandlers: Handlers<typeof meetingRoutes> = {
  listMyMeetings: async ({ actor, params: { roundId } }, deps) => {
    const round = requirePublic(await find(deps, rounds, roundId));
    const own = (await meetingsOf(deps, roundId)).filter((one) => isVisible(one, actor, round.state));
    const items = await Promise.all(
      own.map(async (one) => (await shownMeeting(one, actor, deps, round)).body),
    );
    return { body: { items } };
  },

  requestMeeting: async ({ actor, params: { roundId }, body, remember }, deps) => {
    const { meeting, changes } = await requestBetween(deps, { actor, roundId, ...body });
    const answer = await shownMeeting(meeting, actor, deps);
    await deps.store.commit([...changes, ...remember(answer)]);
    return answer;
  },

  getMeeting: async ({ actor, params: { meetingId } }, deps) =>
    shownMeeting(await findVisible(deps, actor, meetingId), actor, deps),

  objectToMeeting: async ({ actor, version, params: { meetingId }, body: { reason } }, deps) => {
    const from = await findVisible(deps, actor, meetingId);
    const { profileId } = seatOf(from, actor);
    const at = { now: deps.now(), objectBy: await objectBy(deps, from) };
    const to = objectTo(from, { profileId, reason }, at);
    requireVersion(from, version);
    await deps.store.commit([
      replace(meetings, { from, to }),
      deps.store.audit({
        by: actor.personId,
        action: 'object-to-meeting',
        record: `MEETING#${meetingId}`,
        reason,
      }),
    ]);
    return shownMeeting(to, actor, deps);
  },

  sendStandIn: async ({ actor, version, params: { invitationId }, body: { personId } }, deps) => {
    const from = await find(deps, invitations, invitationId);
    if (!isInvited(from, actor)) return refuse('not-found');
    requireVersion(from, version);
    const to = await standIn(deps, { invitation: from, personId, by: actor });
    return {
      body: { invitation: to, actions: invitationActions(to, actor, deps.now()) },
      version: to.version,
    };
  },
};
