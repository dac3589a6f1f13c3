import { withFirstAddress, withNewAddress } from '../../../shared/person/address.ts';
import {
  askerOver,
  decidePerson,
  personActions,
  profileIdOf,
  stateOnRegistering,
} from '../../../shared/person/decide.ts';
import { requireAllowedNumber } from '../../../shared/person/organisation.ts';
import type { Actor, Person, PersonStep } from '../../../shared/person/person.ts';
import { isSide } from '../../../shared/person/role.ts';
import type { personRoutes } from '../../../shared/person/routes.ts';
import { refuse } from '../../../shared/refusal.ts';
import { unsettle } from '../../consortium/unsettle.ts';
import type { Deps } from '../../deps.ts';
import {
  addressFacts,
  addressFollows,
  isLinkAllowed,
  linkMail,
  requireLinkAllowed,
} from '../../person/address.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { people, seats } from '../../store/nouns/people.ts';
import type { Handlers } from '../handler.ts';
import { ownRecord, shownToSelf } from './address.ts';
import { find, requireVersion } from './common.ts';

const shown = (person: Person, actions: readonly string[] = []) => ({
  body: { ...person, actions: [...actions] },
  version: person.version,
});

const membersOf = (deps: Deps, { organisation, role }: Pick<Person, 'organisation' | 'role'>) =>
  deps.store.all(people, {
    index: 'gsi2',
    partition: `PEOPLE#${organisation.number}`,
    startsWith: `${role}#`,
  });

/** Those inside who can let somebody in are told; ten is plenty. */
const tellInsiders = async (deps: Deps, person: Person) => {
  if (!isSide(person.role)) return [];
  const members = await membersOf(deps, person);
  return members
    .filter(({ state }) => state === 'active')
    .slice(0, 10)
    .map(({ personId }) =>
      deps.store.task({ task: 'tell-person-requested', personId: person.personId, to: personId }),
    );
};

/** Somebody that `actor` may decide over; to anybody else the person does not exist. */
const findUnder = async (deps: Deps, actor: Actor, personId: string): Promise<Person> => {
  const person = await find(deps, people, personId);
  return actor.role === 'moderator' || askerOver(actor, person).owner ? person : refuse('not-found');
};

/** Who may act for a party decides whether it may meet. */
const unsettled = ({ store }: Deps, person: Person): Change[] => {
  const profileId = profileIdOf(person);
  return profileId === undefined ? [] : unsettle(store, profileId);
};

type Decided = { actor: Actor; version: number; params: { personId: string } };

const decided = async ({ actor, version, params }: Decided, step: PersonStep, deps: Deps) => {
  const person = await findUnder(deps, actor, params.personId);
  const to = decidePerson(person, step, actor);
  requireVersion(person, version);
  await deps.store.commit([
    replace(people, { from: person, to }),
    ...unsettled(deps, person),
    deps.store.audit({
      by: actor.personId,
      action: `${step}-person`,
      record: `PERSON#${person.personId}`,
      from: person.state,
      to: to.state,
    }),
    ...(step === 'accept'
      ? [deps.store.task({ task: 'tell-person-accepted', personId: person.personId })]
      : []),
  ]);
  return shown(to, personActions(actor, to));
};

export const personHandlers: Handlers<typeof personRoutes> = {
  getMe: async ({ identity }) => shownToSelf(identity.person ?? refuse('not-registered')),

  registerMe: async ({ identity, body, remember }, deps) => {
    if (identity.person && identity.person.state !== 'removed') return refuse('already-exists');
    const synthetic = deps.env.SYNTHETIC_ORGANISATIONS === 'yes';
    requireAllowedNumber(body.organisation, { synthetic, path: '$.organisation.number' });
    const seatId = { number: body.organisation.number, role: body.role };
    const seat = isSide(body.role) ? await deps.store.get(seats, seatId) : undefined;
    const first = isSide(body.role) && seat === undefined;
    const { FIRST_MODERATOR_SUBJECT: named } = deps.env;
    const namedFirstModerator =
      body.role === 'moderator' && !identity.person && named !== '' && named === identity.subject;
    const asked: Person = {
      ...body,
      organisation: seat?.organisation ?? body.organisation,
      personId: identity.personId,
      state: stateOnRegistering({
        isSide: isSide(body.role),
        firstOfOrganisation: first,
        namedFirstModerator,
      }),
      version: (identity.person?.version ?? 0) + 1,
      registeredAt: deps.now(),
      emailState: 'unconfirmed',
    };
    const { person: from } = identity;
    const person = withFirstAddress(asked, addressFacts(deps, identity), from);
    const step = { from, to: person };
    const answer = shownToSelf(person);
    await deps.store.commit([
      identity.person ? replace(people, { from: identity.person, to: person }) : create(people, person),
      ...(first ? [create(seats, { organisation: body.organisation, role: body.role }, 'conflict')] : []),
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

  listPeople: async ({ actor, query: { organisation, limit, cursor } }, deps) => {
    const everybody = actor.role === 'moderator';
    const number = everybody && organisation ? organisation : actor.organisation.number;
    const list = { index: 'gsi2', partition: `PEOPLE#${number}` } as const;
    const { items, next } = await deps.store.page(people, {
      list: everybody ? list : { ...list, startsWith: `${actor.role}#` },
      page: { limit, cursor },
    });
    return {
      body: { items: items.map((person) => shown(person, personActions(actor, person)).body), next },
    };
  },

  getPerson: async ({ actor, params }, deps) => {
    const person = await findUnder(deps, actor, params.personId);
    return shown(person, personActions(actor, person));
  },

  acceptPerson: (request, deps) => decided(request, 'accept', deps),
  removePerson: (request, deps) => decided(request, 'remove', deps),
};
