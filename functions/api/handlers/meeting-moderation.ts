import { recordPresence } from '../../../shared/meeting/decide.ts';
import type { meetingModerationRoutes } from '../../../shared/meeting/moderation-routes.ts';
import type { Plan } from '../../../shared/meeting/planned.ts';
import { refuse } from '../../../shared/refusal.ts';
import { finaliseRound, requireMeanwhile, showSchedule } from '../../../shared/round/decide.ts';
import { callOff } from '../../meeting/call-off.ts';
import { consortiumMet } from '../../meeting/consortium-met.ts';
import { move } from '../../meeting/move.ts';
import { place } from '../../meeting/place.ts';
import { create, put, replace } from '../../store/change.ts';
import { claimComputation } from '../../store/claim-computation.ts';
import { meetings, plans, presences } from '../../store/nouns/meetings.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import { rounds } from '../../store/nouns/rounds.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';
import { shownMeeting } from './meeting.ts';
import { takeRoundStep } from './round-moderation.ts';

export const meetingModerationHandlers: Handlers<typeof meetingModerationRoutes> = {
  listRoundMeetings: async ({ actor, params: { roundId }, query: { limit, cursor } }, deps) => {
    const round = await find(deps, rounds, roundId);
    const { items, next } = await deps.store.page(meetings, {
      list: { index: 'gsi1', partition: `MEETINGS#${roundId}` },
      page: { limit, cursor },
    });
    const shown = await Promise.all(
      items.map(async (one) => (await shownMeeting(one, actor, deps, round)).body),
    );
    return { body: { items: shown, next } };
  },

  planRound: async ({ actor, params: { roundId }, body: { moveAccepted }, remember }, deps) => {
    const round = await find(deps, rounds, roundId);
    requireMeanwhile('plan', round);
    const plan: Plan = {
      planId: deps.newId(),
      roundId,
      moveAccepted,
      requestedBy: actor.personId,
      requestedAt: deps.now(),
      version: 1,
      state: 'requested',
    };
    const answer = { body: plan };
    const read = (planId: string) => deps.store.get(plans, { roundId, planId });
    await deps.store.commit([
      await claimComputation(deps, { of: `ROUND#${roundId}`, read }, plan.planId),
      create(plans, plan),
      deps.store.audit({ by: actor.personId, action: 'plan-round', record: `ROUND#${roundId}` }),
      ...remember(answer),
    ]);
    return answer;
  },

  listPlans: async ({ params: { roundId }, query: { limit, cursor } }, deps) => {
    await find(deps, rounds, roundId);
    const { items, next } = await deps.store.page(plans, {
      list: { index: 'gsi1', partition: `PLANS#${roundId}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items, next } };
  },

  showSchedule: (request, deps) => {
    const { roundId } = request.params;
    return takeRoundStep(
      request,
      {
        action: 'show-schedule',
        decide: (from) => showSchedule(from, deps.now()),
        also: [deps.store.task({ task: 'propose-meetings', roundId })],
      },
      deps,
    );
  },

  finaliseRound: (request, deps) => {
    const { roundId } = request.params;
    return takeRoundStep(
      request,
      {
        action: 'finalise',
        decide: (from) => finaliseRound(from, deps.now()),
        also: [deps.store.task({ task: 'invite-meetings', roundId })],
      },
      deps,
    );
  },

  placeMeeting: async ({ actor, version, params: { meetingId }, body }, deps) => {
    const from = await find(deps, meetings, meetingId);
    const round = await find(deps, rounds, from.roundId ?? refuse('wrong-state'));
    requireVersion(from, version);
    const to = await place(deps, { meeting: from, round }, { ...body, pinned: true, by: actor.personId });
    return shownMeeting(to, actor, deps);
  },

  moveMeeting: async ({ actor, version, params: { meetingId }, body }, deps) => {
    const from = await find(deps, meetings, meetingId);
    requireVersion(from, version);
    const round = from.roundId === undefined ? undefined : await find(deps, rounds, from.roundId);
    const limits = round?.content.limits;
    const to = await move(deps, from, { ...body, limits, by: actor.personId });
    return shownMeeting(to, actor, deps);
  },

  cancelMeeting: async ({ actor, version, params: { meetingId }, body: { reason } }, deps) => {
    const from = await find(deps, meetings, meetingId);
    requireVersion(from, version);
    return shownMeeting(await callOff(deps, from, { by: actor.personId, reason }), actor, deps);
  },

  recordMeetingPresence: async ({ actor, version, params: { meetingId }, body: { presence } }, deps) => {
    const from = await find(deps, meetings, meetingId);
    const to = recordPresence(from, presence, deps.now());
    requireVersion(from, version);
    const start = 'time' in to && to.time ? to.time.start : '';
    const met = await consortiumMet(deps, to);
    await deps.store.commit([
      replace(meetings, { from, to }),
      ...presence.map((one) => put(presences, { ...one, meetingId, start })),
      ...met,
      deps.store.audit({
        by: actor.personId,
        action: 'record-presence',
        record: `MEETING#${meetingId}`,
        from: from.state,
        to: to.state,
      }),
    ]);
    return shownMeeting(to, actor, deps);
  },

  listPresence: async ({ params: { profileId } }, deps) => {
    await find(deps, profiles, profileId);
    const all = await deps.store.all(presences, { partition: `PRESENCE#${profileId}` });
    const items = all
      .map(({ meetingId, start, presence }) => ({ meetingId, start, presence }))
      .sort((a, b) => b.start.localeCompare(a.start));
    const noShows = items.filter(({ presence }) => presence === 'did-not-come').length;
    return { body: { noShows, items } };
  },
};
