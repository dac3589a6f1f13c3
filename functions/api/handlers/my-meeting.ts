import { invitationActions, isInvited } from '../../../shared/invitation/decide.ts';
import { meetingActions } from '../../../shared/meeting/decide.ts';
import type { myMeetingRoutes } from '../../../shared/meeting/my-routes.ts';
import { viewMeeting } from '../../../shared/meeting/view.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { requirePublic } from '../../../shared/round/decide.ts';
import { feedContext } from '../../calendar/context.ts';
import { feedOf } from '../../calendar/feed.ts';
import type { Deps } from '../../deps.ts';
import { type Mine, meetingsOfParty } from '../../meeting/mine.ts';
import { partnersIn } from '../../meeting/partners.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { rounds } from '../../store/nouns/rounds.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

const shown = ({ meeting, invitation, round }: Mine, actor: Actor, deps: Deps) => {
  const now = deps.now();
  const objectBy = round?.state === 'provisional' ? round.content.objectBy : undefined;
  const actions = meetingActions(meeting, actor, { now, objectBy });
  return {
    meeting: viewMeeting(meeting, { moderator: false, profileId: profileIdOf(actor), actions }),
    ...(invitation
      ? {
          invitation: {
            invitation,
            actions: invitationActions(invitation, actor, now),
            version: invitation.version,
          },
        }
      : {}),
  };
};

export const myMeetingHandlers: Handlers<typeof myMeetingRoutes> = {
  listAllMyMeetings: async ({ actor }, deps) => ({
    body: { items: (await meetingsOfParty(deps, actor)).map((one) => shown(one, actor, deps)) },
  }),

  listPartners: async ({ actor, params: { roundId } }, deps) => {
    const round = requirePublic(await find(deps, rounds, roundId));
    return { body: await partnersIn(deps, round, actor) };
  },

  getInvitationCalendar: async ({ actor, params: { invitationId } }, deps) => {
    const invitation = await find(deps, invitations, invitationId);
    if (!isInvited(invitation, actor)) return refuse('not-found');
    const { state } = invitation;
    if (state !== 'invited' && state !== 'accepted') return refuse('wrong-state', { detail: state });
    return { body: feedOf([invitation], feedContext(deps, actor.language)) };
  },
};
