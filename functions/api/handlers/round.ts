import { byName } from '../../../shared/characters.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { isApproved } from '../../../shared/profile/profile.ts';
import { refuse } from '../../../shared/refusal.ts';
import { requirePublic } from '../../../shared/round/decide.ts';
import {
  answerInWriting,
  canSignUp,
  changeSignUp,
  signUp,
  signUpActions,
  withdrawSignUp,
} from '../../../shared/round/decide-sign-up.ts';
import type { Round } from '../../../shared/round/round.ts';
import type { roundRoutes } from '../../../shared/round/routes.ts';
import type { SignUp } from '../../../shared/round/sign-up.ts';
import type { Deps } from '../../deps.ts';
import { requireApprovedParty } from '../../profile/approved-party.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import { roundMessages, rounds, signUps } from '../../store/nouns/rounds.ts';
import { stillApproved } from '../../store/still-approved.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

const publicly = (round: Round, deps: Deps) => {
  const { roundId, needId, state, content } = requirePublic(round);
  return {
    ...{ roundId, needId, state, content },
    ...(round.state === 'cancelled' ? { reason: round.reason } : {}),
    open: canSignUp(round, deps.now()),
  };
};

const findPublic = async (deps: Deps, roundId: string) => requirePublic(await find(deps, rounds, roundId));

/** Those who have signed up, and whose profile NAV has approved: by the name of the organisation as it is registered. */
const participantsIn = async ({ store }: Deps, roundId: string) => {
  const all = await store.all(signUps, { partition: `ROUND#${roundId}`, startsWith: 'SIGN-UP#' });
  const signedUp = all.filter(({ state }) => state === 'signed-up');
  const known = await store.getAll(
    profiles,
    signedUp.map(({ profileId }) => profileId),
  );
  const approved = known.filter(isApproved);
  return approved.map(({ organisation, content }) => ({ name: organisation.name, side: content.side }));
};

type InRound = { round: Round; signUp: SignUp };

const shown = ({ round, signUp }: InRound, actor: Actor, deps: Deps) => ({
  body: { signUp, actions: signUpActions({ round, signUp }, actor, deps.now()) },
  version: signUp.version,
});

/** The actor's own party in a round. */
const findMine = async (deps: Deps, actor: Actor, roundId: string): Promise<InRound> => {
  const round = await findPublic(deps, roundId);
  const profileId = profileIdOf(actor) ?? refuse('forbidden');
  return { round, signUp: await find(deps, signUps, { roundId, profileId }) };
};

type Taken = { actor: Actor; version: number; params: { roundId: string } };

/** Refuses unless the party's profile is approved; the change holds the transaction to it. */
const approvedParty = async (deps: Deps, actor: Actor): Promise<Change[]> => {
  const { profileId } = await requireApprovedParty(deps, actor);
  return [stillApproved(profileId)];
};

type Step = {
  action: string;
  decide: (at: { round: Round; from: SignUp }) => SignUp;
  also?: (to: SignUp) => Change[];
};

const take = async ({ actor, version, params }: Taken, step: Step, deps: Deps) => {
  const { round, signUp: from } = await findMine(deps, actor, params.roundId);
  const to = step.decide({ round, from });
  requireVersion(from, version);
  await deps.store.commit([
    replace(signUps, { from, to }),
    deps.store.audit({
      by: actor.personId,
      action: `${step.action}-sign-up`,
      record: `ROUND#${params.roundId}`,
      from: from.state,
      to: to.state,
    }),
    ...(step.also?.(to) ?? []),
  ]);
  return shown({ round, signUp: to }, actor, deps);
};

export const roundHandlers: Handlers<typeof roundRoutes> = {
  listRounds: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(rounds, {
      list: { index: 'gsi1', partition: 'ROUNDS#published', descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map((round) => publicly(round, deps)), next } };
  },

  getRound: async ({ params: { roundId } }, deps) => {
    const round = await find(deps, rounds, roundId);
    return { body: publicly(round, deps), version: round.version };
  },

  listParticipants: async ({ params: { roundId } }, deps) => {
    await findPublic(deps, roundId);
    const items = await participantsIn(deps, roundId);
    return { body: { items: items.sort((a, b) => byName(a.name, b.name)) } };
  },

  listRoundMessages: async ({ params: { roundId }, query: { limit, cursor } }, deps) => {
    await findPublic(deps, roundId);
    const { items, next } = await deps.store.page(roundMessages, {
      list: { index: 'gsi1', partition: `MESSAGES#${roundId}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items, next } };
  },

  getMySignUp: async ({ actor, params: { roundId } }, deps) =>
    shown(await findMine(deps, actor, roundId), actor, deps),

  signUp: async ({ actor, params: { roundId }, body, remember }, deps) => {
    const round = await findPublic(deps, roundId);
    const approved = await approvedParty(deps, actor);
    const record = signUp(round, body, { actor, now: deps.now() });
    const answer = shown({ round, signUp: record }, actor, deps);
    await deps.store.commit([
      create(signUps, record),
      deps.store.audit({
        by: actor.personId,
        action: 'sign-up',
        record: `ROUND#${roundId}`,
        to: 'signed-up',
      }),
      ...approved,
      ...remember(answer),
    ]);
    return answer;
  },

  changeMySignUp: async (request, deps) => {
    const approved = await approvedParty(deps, request.actor);
    const by = { actor: request.actor, now: deps.now() };
    const decide: Step['decide'] = (at) => changeSignUp(at, request.body, by);
    return take(request, { action: 'change', decide, also: () => approved }, deps);
  },

  answerInWriting: async (request, deps) => {
    const approved = await approvedParty(deps, request.actor);
    const decide: Step['decide'] = (at) => answerInWriting(at, request.body.answers, deps.now());
    return take(request, { action: 'answer', decide, also: () => approved }, deps);
  },

  withdrawMySignUp: (request, deps) =>
    take(
      request,
      {
        action: 'withdraw',
        decide: (at) => withdrawSignUp(at, deps.now()),
        also: ({ profileId, roundId }) => [
          deps.store.task({ task: 'leave', profileId, roundId, by: request.actor.personId }),
        ],
      },
      deps,
    ),
};
