import type { Consortium } from '../../../shared/consortium/consortium.ts';
import {
  interestActions,
  type Subject,
  tellInterest,
  withdrawInterest,
} from '../../../shared/interest/decide.ts';
import type { Interest } from '../../../shared/interest/interest.ts';
import type { interestRoutes } from '../../../shared/interest/routes.ts';
import { viewInterest } from '../../../shared/interest/view.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { readerOf } from '../../../shared/visibility/reader.ts';
import type { Deps } from '../../deps.ts';
import { create, replace } from '../../store/change.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { interests } from '../../store/nouns/interests.ts';
import { needs } from '../../store/nouns/needs.ts';
import { profiles } from '../../store/nouns/profiles.ts';
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

/** Two people of one investor who speak at the same time are told apart: the second is `stale-version`. */
const store = ({ store }: Deps, { by, from, to }: Said): Promise<void> =>
  store.commit([
    from ? replace(interests, { from, to }) : create(interests, to, 'stale-version'),
    store.audit({
      by,
      action: `${steps[to.state]}-interest`,
      record: `CONSORTIUM#${to.consortiumId}`,
      from: from?.state ?? 'none',
      to: to.state,
    }),
  ]);

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
    return shown(interest, subject);
  },

  tellMyInterest: async ({ actor, version, params, body }, deps) => {
    const { interest: from, subject } = await readMine(deps, actor, params.consortiumId);
    const to = tellInterest(from, body, { subject, now: deps.now() });
    requireVersion(from ?? { version: 0 }, version);
    await store(deps, { by: actor.personId, from, to });
    return shown(to, subject);
  },

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
