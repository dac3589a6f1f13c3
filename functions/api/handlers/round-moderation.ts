import type { Actor } from '../../../shared/person/person.ts';
import {
  cancelRound,
  changeRound,
  closeRound,
  extendRound,
  publishRound,
  requireMeanwhile,
  requirePublic,
  roundActions,
} from '../../../shared/round/decide.ts';
import { recordConference, signUpActions } from '../../../shared/round/decide-sign-up.ts';
import type { RoundMessage } from '../../../shared/round/message.ts';
import type { roundModerationRoutes } from '../../../shared/round/moderation-routes.ts';
import type { Round } from '../../../shared/round/round.ts';
import type { SignUp } from '../../../shared/round/sign-up.ts';
import type { Deps } from '../../deps.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { needs } from '../../store/nouns/needs.ts';
import { roundMessages, rounds, signUps } from '../../store/nouns/rounds.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

const shown = (round: Round) => ({
  body: { round, actions: roundActions(round, 'moderator') },
  version: round.version,
});

const shownSignUp = ({ round, signUp }: { round: Round; signUp: SignUp }, actor: Actor, deps: Deps) => ({
  body: { signUp, actions: signUpActions({ round, signUp }, actor, deps.now()) },
  version: signUp.version,
});

type Taken = { actor: Actor; version: number; params: { roundId: string } };
type Decided = { action: string; reason?: string; decide: (from: Round) => Round; also?: Change[] };

/** One step of a round's life, written with its audit entry and what follows from it. */
export const takeRoundStep = async ({ actor, version, params }: Taken, step: Decided, deps: Deps) => {
  const from = await find(deps, rounds, params.roundId);
  const to = step.decide(from);
  requireVersion(from, version);
  await deps.store.commit([
    replace(rounds, { from, to }),
    deps.store.audit({
      by: actor.personId,
      action: `${step.action}-round`,
      record: `ROUND#${params.roundId}`,
      from: from.state,
      to: to.state,
      ...(step.reason ? { reason: step.reason } : {}),
    }),
    ...(step.also ?? []),
  ]);
  return shown(to);
};

/** A message in the round's log, and that everybody in the round is told it. */
const told = (deps: Deps, { roundId, subject, text }: { roundId: string; subject: string; text: string }) => {
  const message: RoundMessage = { messageId: deps.newId(), roundId, subject, text, at: deps.now() };
  const { messageId } = message;
  return {
    message,
    changes: [create(roundMessages, message), deps.store.task({ task: 'tell-round', roundId, messageId })],
  };
};

export const roundModerationHandlers: Handlers<typeof roundModerationRoutes> = {
  listAllRounds: async ({ query: { drafts, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(rounds, {
      list: { index: 'gsi1', partition: drafts ? 'ROUNDS#draft' : 'ROUNDS#published', descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map((round) => shown(round).body), next } };
  },

  getRoundToModerate: async ({ params: { roundId } }, deps) => shown(await find(deps, rounds, roundId)),

  draftRound: async ({ actor, body: { needId, content }, remember }, deps) => {
    await find(deps, needs, needId);
    const now = deps.now();
    const round: Round = {
      roundId: deps.newId(),
      needId,
      content,
      version: 1,
      createdAt: now,
      updatedAt: now,
      state: 'draft',
    };
    const answer = shown(round);
    await deps.store.commit([
      create(rounds, round),
      deps.store.audit({
        by: actor.personId,
        action: 'draft-round',
        record: `ROUND#${round.roundId}`,
        to: 'draft',
      }),
      ...remember(answer),
    ]);
    return answer;
  },

  changeRound: (request, deps) =>
    takeRoundStep(
      request,
      { action: 'change', decide: (from) => changeRound(from, request.body, deps.now()) },
      deps,
    ),

  extendRound: (request, deps) =>
    takeRoundStep(
      request,
      { action: 'extend', decide: (from) => extendRound(from, request.body, deps.now()) },
      deps,
    ),

  publishRound: (request, deps) => {
    const at = { now: deps.now(), today: deps.today() };
    return takeRoundStep(request, { action: 'publish', decide: (from) => publishRound(from, at) }, deps);
  },

  closeRound: (request, deps) =>
    takeRoundStep(request, { action: 'close', decide: (from) => closeRound(from, deps.now()) }, deps),

  cancelRound: async (request, deps) => {
    const { roundId } = request.params;
    const { reason } = request.body;
    const { content } = await find(deps, rounds, roundId);
    const { changes } = told(deps, { roundId, subject: content.name, text: reason });
    return takeRoundStep(
      request,
      {
        action: 'cancel',
        reason,
        decide: (from) => cancelRound(from, reason, deps.now()),
        also: [
          ...changes,
          deps.store.task({ task: 'cancel-meetings', roundId, by: request.actor.personId, reason }),
        ],
      },
      deps,
    );
  },

  listSignUps: async ({ actor, params: { roundId }, query: { limit, cursor } }, deps) => {
    const round = await find(deps, rounds, roundId);
    const { items, next } = await deps.store.page(signUps, {
      list: { partition: `ROUND#${roundId}`, startsWith: 'SIGN-UP#' },
      page: { limit, cursor },
    });
    return {
      body: { items: items.map((signUp) => shownSignUp({ round, signUp }, actor, deps).body), next },
    };
  },

  recordConferencePresence: async ({ actor, version, params, body: { presence } }, deps) => {
    const round = await find(deps, rounds, params.roundId);
    const from = await find(deps, signUps, params);
    const to = recordConference({ round, from }, presence, deps.now());
    requireVersion(from, version);
    await deps.store.commit([
      replace(signUps, { from, to }),
      deps.store.audit({
        by: actor.personId,
        action: 'record-conference-presence',
        record: `ROUND#${params.roundId}`,
        to: presence,
      }),
    ]);
    return shownSignUp({ round, signUp: to }, actor, deps);
  },

  tellEverybody: async ({ actor, params: { roundId }, body, remember }, deps) => {
    const round = requirePublic(await find(deps, rounds, roundId));
    requireMeanwhile('tell', round);
    const { message, changes } = told(deps, { roundId, ...body });
    const answer = { body: message };
    await deps.store.commit([
      ...changes,
      deps.store.audit({ by: actor.personId, action: 'tell-round', record: `ROUND#${roundId}` }),
      ...remember(answer),
    ]);
    return answer;
  },
};
