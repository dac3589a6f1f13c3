import type { Consortium } from '../../../shared/consortium/consortium.ts';
import { concerns, isHard } from '../../../shared/consortium/obstacle.ts';
import { requireMayMeet } from '../../../shared/consortium/put-forward.ts';
import {
  interestActions,
  type Subject,
  tellInterest,
  withdrawInterest,
} from '../../../shared/interest/decide.ts';
import type { Interest, Wish } from '../../../shared/interest/interest.ts';
import type { interestRoutes } from '../../../shared/interest/routes.ts';
import { viewInterest } from '../../../shared/interest/view.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { readerOf } from '../../../shared/visibility/reader.ts';
import { type Judged, judgeParties } from '../../consortium/judge.ts';
import type { Deps } from '../../deps.ts';
import { tryBooked } from '../../store/book.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { needStillOpen } from '../../store/claim-need.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { interests } from '../../store/nouns/interests.ts';
import { needs } from '../../store/nouns/needs.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import { overtaking } from '../../store/overtaking.ts';
import { mandateOf } from '../../visibility/reader.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';
import { findVisible } from './visible-consortia.ts';

/** What is said of, and by which investor. */
type Mine = Subject & { profileId: string };

const subjectOf = async (deps: Deps, consortium: Consortium, profileId: string): Promise<Mine> => {
  const [need, profile] = await Promise.all([
    find(deps, needs, consortium.needId),
    deps.store.get(profiles, profileId),
  ]);
  return { consortium, need, profile, profileId };
};

const shown = (interest: Interest | undefined, { profileId, ...subject }: Mine) => {
  const mandate = mandateOf(subject.profile);
  return {
    body: viewInterest(interest, subject, {
      reader: readerOf({ role: 'investor', profileId, mandate }, subject),
      actions: interestActions(interest, subject),
    }),
    version: interest?.version ?? 0,
  };
};

/** What the actor's organisation has said of a consortium. */
const saidOf = async (deps: Deps, actor: Actor, consortium: Consortium) => {
  const profileId = profileIdOf(actor) ?? refuse('forbidden');
  const { consortiumId } = consortium;
  const [subject, interest] = await Promise.all([
    subjectOf(deps, consortium, profileId),
    deps.store.get(interests, { consortiumId, profileId }),
  ]);
  return { subject, interest };
};

/** What it has said of one that it may see. */
const readMine = async (deps: Deps, actor: Actor, consortiumId: string) =>
  saidOf(deps, actor, await findVisible(deps, actor, consortiumId));

/** What it has said, whether or not it may still see the consortium: taking it back is always possible. */
const readSaid = async (deps: Deps, actor: Actor, consortiumId: string) => {
  const { interest, subject } = await saidOf(deps, actor, await find(deps, consortia, consortiumId));
  return { interest: interest ?? refuse('not-found'), subject };
};

type Said = { by: string; from: Interest | undefined; to: Interest };

const steps = { expressed: 'express', committed: 'commit', withdrawn: 'withdraw' } as const;

/** What keeps the investor from this table today: its own state, or that it may not meet one of the parties. */
const keptFrom = async (deps: Deps, { consortium, profile, profileId }: Mine): Promise<Judged> => {
  const others = consortium.parties.filter((party) => party.profileId !== profileId);
  const own = { profileId, side: 'investor' as const, name: profile?.content.name ?? profileId };
  const { obstacles, held } = await judgeParties(deps, [...others, own]);
  return { obstacles: obstacles.filter((one) => isHard(one) && concerns(one, profileId)), held };
};

/** Two people of one investor who speak at the same time are told apart: the second is `stale-version`. */
const store = (deps: Deps, { by, from, to }: Said, contested: readonly Change[] = []): Promise<void> => {
  const changes = [
    from ? replace(interests, { from, to }) : create(interests, to, 'stale-version'),
    deps.store.audit({
      by,
      action: `${steps[to.state]}-interest`,
      record: `CONSORTIUM#${to.consortiumId}`,
      from: from?.state ?? 'none',
      to: to.state,
    }),
  ];
  return tryBooked(deps, [], { changes, contested });
};

type Telling = { actor: Actor; version: number; params: { consortiumId: string }; body: Wish };

/** Told by today's records, which the transaction is held to. */
const tell = async (deps: Deps, { actor, version, params, body }: Telling) => {
  const { interest: from, subject } = await readMine(deps, actor, params.consortiumId);
  const to = tellInterest(from, body, { subject, now: deps.now() });
  const { obstacles, held } = await keptFrom(deps, subject);
  requireMayMeet(obstacles);
  requireVersion(from ?? { version: 0 }, version);
  await store(deps, { by: actor.personId, from, to }, [...held, needStillOpen(to.needId)]);
  return shown(to, subject);
};

/** The interests of a page, each with its consortium; those whose consortium is gone are left out. */
const withSubjects = async (deps: Deps, items: readonly Interest[]) => {
  const found = await deps.store.getAll(
    consortia,
    items.map(({ consortiumId }) => consortiumId),
  );
  const byId = new Map(found.map((one) => [one.consortiumId, one]));
  const pairs = items.flatMap((interest) => {
    const consortium = byId.get(interest.consortiumId);
    return consortium ? [{ interest, consortium }] : [];
  });
  return Promise.all(
    pairs.map(async ({ interest, consortium }) => ({
      interest,
      subject: await subjectOf(deps, consortium, interest.profileId),
    })),
  );
};

export const interestHandlers: Handlers<typeof interestRoutes> = {
  listMyInterests: async ({ actor, query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(interests, {
      list: { index: 'gsi2', partition: `INTERESTS#${profileIdOf(actor)}`, descending: true },
      page: { limit, cursor },
    });
    const known = await withSubjects(deps, items);
    return { body: { items: known.map(({ interest, subject }) => shown(interest, subject).body), next } };
  },

  getMyInterest: async ({ actor, params }, deps) => {
    const { interest, subject } = await readMine(deps, actor, params.consortiumId);
    const { obstacles } = await keptFrom(deps, subject);
    const { body, version } = shown(interest, subject);
    const actions = body.actions.filter((action) => action === 'withdraw' || obstacles.length === 0);
    return { body: { ...body, actions }, version };
  },

  tellMyInterest: (request, deps) => overtaking(() => tell(deps, request)),

  withdrawMyInterest: async ({ actor, version, params }, deps) => {
    const { interest: from, subject } = await readSaid(deps, actor, params.consortiumId);
    const to = withdrawInterest(from, deps.now());
    requireVersion(from, version);
    await store(deps, { by: actor.personId, from, to });
    return shown(to, subject);
  },

  listConsortiumInterests: async ({ params: { consortiumId }, query: { limit, cursor } }, deps) => {
    const consortium = await find(deps, consortia, consortiumId);
    const need = await find(deps, needs, consortium.needId);
    const { items, next } = await deps.store.page(interests, {
      list: { partition: `CONSORTIUM#${consortiumId}`, startsWith: 'INTEREST#' },
      page: { limit, cursor },
    });
    const reader = readerOf({ role: 'moderator' }, { consortium, need });
    const views = items.map((one) => viewInterest(one, { consortium, need }, { reader, actions: [] }));
    return { body: { items: views, next } };
  },
};
