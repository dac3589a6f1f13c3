import { withFirstAddress, withNewAddress } from '../../../shared/person/address.ts';
import {
  askerOver,
  givenUp,
  mayNameOrganisation,
  personActions,
  registered,
  withOrganisationName,
} from '../../../shared/person/decide.ts';
import { requireAllowedNumber } from '../../../shared/person/organisation.ts';
import type { Actor, Person, PersonStep } from '../../../shared/person/person.ts';
import { isSide } from '../../../shared/person/role.ts';
import type { personRoutes } from '../../../shared/person/routes.ts';
import { personFor } from '../../../shared/person/view.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { Deps } from '../../deps.ts';
import {
  addressFacts,
  addressFollows,
  isLinkAllowed,
  linkMail,
  requireLinkAllowed,
} from '../../person/address.ts';
import { decideOver } from '../../person/decide.ts';
import { keepRoll, readRoll } from '../../person/roll.ts';
import { trySpend } from '../../store/allowance.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { people, seats } from '../../store/nouns/people.ts';
import type { Handlers } from '../handler.ts';
import { ownRecord, shownToSelf } from './address.ts';
import { find, requireVersion } from './common.ts';

const shown = (person: Person, actor: Actor) => ({
  body: {
    ...personFor(actor, person),
    actions: [
      ...personActions(actor, person),
      ...(mayNameOrganisation(actor, person) ? ['name-organisation'] : []),
    ],
  },
  version: person.version,
});

const membersOf = (deps: Deps, { organisation, role }: Pick<Person, 'organisation' | 'role'>) =>
  deps.store.all(people, {
    index: 'gsi2',
    partition: `PEOPLE#${organisation.number}`,
    startsWith: `${role}#`,
  });

/** Those inside who can let somebody in are told, each a few times a day at most; ten members are plenty. */
const tellInsiders = async (deps: Deps, person: Person): Promise<Change[]> => {
  if (!isSide(person.role)) return [];
  const members = (await membersOf(deps, person)).filter(({ state }) => state === 'active').slice(0, 10);
  const told = await Promise.all(
    members.map(async ({ personId }) =>
      (await trySpend(deps, { allowance: 'request-mails-to-member', subject: personId })) ? [personId] : [],
    ),
  );
  return told
    .flat()
    .map((to) => deps.store.task({ task: 'tell-person-requested', personId: person.personId, to }));
};

const onRoll = async (deps: Deps, { personId }: Person): Promise<Change> => {
  const roll = await readRoll(deps);
  return keepRoll(roll, [...roll.moderators, personId]);
};

/** Somebody that `actor` may decide over; to anybody else the person does not exist. */
const findUnder = async (deps: Deps, actor: Actor, personId: string): Promise<Person> => {
  const person = await find(deps, people, personId);
  return actor.role === 'moderator' || askerOver(actor, person).owner ? person : refuse('not-found');
};

type Decided = { actor: Actor; version: number; params: { personId: string } };

const decided = async ({ actor, version, params }: Decided, step: PersonStep, deps: Deps) => {
  const find = () => findUnder(deps, actor, params.personId);
  const to = await decideOver(deps, { actor, step, version, find });
  return shown(to, actor);
};

export const personHandlers: Handlers<typeof personRoutes> = {
  getMe: async ({ identity }) => shownToSelf(identity.person ?? refuse('not-registered')),

  registerMe: async ({ identity, body, remember }, deps) => {
    if (identity.person && identity.person.state !== 'removed') return refuse('already-exists');
    const synthetic = deps.env.SYNTHETIC_ORGANISATIONS === 'yes';
    requireAllowedNumber(body.organisation, { synthetic, path: '$.organisation.number' });
    const seatId = { number: body.organisation.number, role: body.role };
    const seat = isSide(body.role) ? await deps.store.get(seats, seatId) : undefined;
    const { FIRST_MODERATOR_SUBJECT: named } = deps.env;
    const namedFirstModerator =
      body.role === 'moderator' && !identity.person && named !== '' && named === identity.subject;
    const typed: Person = {
      ...body,
      organisation: seat?.organisation ?? body.organisation,
      personId: identity.personId,
      state: 'requested',
      version: (identity.person?.version ?? 0) + 1,
      registeredAt: deps.now(),
      emailState: 'unconfirmed',
    };
    const asked = registered(typed, { before: identity.person, namedFirstModerator, now: deps.now() });
    const { person: from } = identity;
    const person = withFirstAddress(asked, addressFacts(deps, identity), from);
    const step = { from, to: person };
    const answer = shownToSelf(person);
    await deps.store.commit([
      identity.person ? replace(people, { from: identity.person, to: person }) : create(people, person),
      ...(namedFirstModerator ? [await onRoll(deps, person)] : []),
      deps.store.audit({
        by: person.personId,
        action: 'register-person',
        record: `PERSON#${person.personId}`,
        to: person.state,
      }),
      ...(person.state === 'requested' ? await tellInsiders(deps, person) : []),
      ...(await addressFollows(deps, step)),
      ...((await isLinkAllowed(deps, step)) ? linkMail(deps, step) : []),
      ...remember(answer),
    ]);
    return answer;
  },

  changeMe: async ({ identity, version, body: { email, ...contact } }, deps) => {
    const from = ownRecord(identity);
    requireVersion(from, version);
    const changed: Person = { ...from, ...contact, version: from.version + 1 };
    const step = { from, to: withNewAddress(changed, email, addressFacts(deps, identity)) };
    await requireLinkAllowed(deps, step);
    const { personId: by } = from;
    await deps.store.commit([
      replace(people, step),
      deps.store.audit({ by, action: 'change-person', record: `PERSON#${by}` }),
      ...(await addressFollows(deps, step)),
      ...linkMail(deps, step),
    ]);
    return shownToSelf(step.to);
  },

  giveUpMyRequest: async ({ identity, version }, deps) => {
    const from = ownRecord(identity);
    requireVersion(from, version);
    const to = givenUp(from);
    await deps.store.commit([
      replace(people, { from, to }),
      deps.store.audit({
        by: from.personId,
        action: 'give-up-person',
        record: `PERSON#${from.personId}`,
        from: from.state,
        to: to.state,
      }),
    ]);
    return shownToSelf(to);
  },

  listPeople: async ({ actor, query: { organisation, limit, cursor } }, deps) => {
    const everybody = actor.role === 'moderator';
    const number = everybody && organisation ? organisation : actor.organisation.number;
    const list = { index: 'gsi2', partition: `PEOPLE#${number}` } as const;
    const { items, next } = await deps.store.page(people, {
      list: everybody ? list : { ...list, startsWith: `${actor.role}#` },
      page: { limit, cursor },
    });
    return {
      body: { items: items.map((person) => shown(person, actor).body), next },
    };
  },

  getPerson: async ({ actor, params }, deps) => {
    const person = await findUnder(deps, actor, params.personId);
    return shown(person, actor);
  },

  nameOrganisation: async ({ actor, version, params, body: { name } }, deps) => {
    const from = await findUnder(deps, actor, params.personId);
    const to = withOrganisationName(from, name, actor);
    requireVersion(from, version);
    const { number } = from.organisation;
    // Once somebody has been let in, the organisation has its name.
    if (isSide(from.role) && (await deps.store.get(seats, { number, role: from.role })))
      refuse('wrong-state');
    await deps.store.commit([
      replace(people, { from, to }),
      deps.store.audit({
        by: actor.personId,
        action: 'name-organisation',
        record: `PERSON#${from.personId}`,
        from: from.organisation.name,
        to: name,
      }),
    ]);
    return shown(to, actor);
  },

  acceptPerson: (request, deps) => decided(request, 'accept', deps),
  removePerson: (request, deps) => decided(request, 'remove', deps),
  keepPerson: (request, deps) => decided(request, 'keep', deps),
};
