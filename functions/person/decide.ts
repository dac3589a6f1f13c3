import { decidePerson, profileIdOf } from '../../shared/person/decide.ts';
import type { Actor, Person, PersonStep } from '../../shared/person/person.ts';
import { isSide } from '../../shared/person/role.ts';
import { signOfOne } from '../../shared/person/two-persons.ts';
import { refuse } from '../../shared/refusal.ts';
import { unsettle } from '../consortium/unsettle.ts';
import type { Deps } from '../deps.ts';
import { tryBooked } from '../store/book.ts';
import { type Change, create, replace } from '../store/change.ts';
import { people, seats } from '../store/nouns/people.ts';
import { overtaking } from '../store/overtaking.ts';
import { keepRoll, readRoll } from './roll.ts';

type Asked = { actor: Actor; step: PersonStep; find: () => Promise<Person>; version: number };

/** Who may act for a party decides whether it may meet. */
const unsettled = ({ store }: Deps, person: Person): Change[] => {
  const profileId = profileIdOf(person);
  return profileId === undefined ? [] : unsettle(store, profileId);
};

/** The organisation is called what the first who was let in called it; the one who let them in has seen the name. */
const seated = async ({ store }: Deps, person: Person): Promise<{ person: Person; changes: Change[] }> => {
  const { organisation, role } = person;
  if (!isSide(role) || person.state !== 'active') return { person, changes: [] };
  const seat = await store.get(seats, { number: organisation.number, role });
  return seat
    ? { person: { ...person, organisation: seat.organisation }, changes: [] }
    : { person, changes: [create(seats, { organisation, role }, 'conflict')] };
};

/** One address is taken for one human: the second yes must come from another. */
const requireOther = async ({ store, now }: Deps, before: Person, { actor, step }: Asked): Promise<void> => {
  const first = (step === 'accept' ? before.acceptances : before.removals)?.[0];
  const other = before.role === 'moderator' && first ? await store.get(people, first.by) : undefined;
  const sign = other && signOfOne(other, actor, { now: now(), organisations: [] });
  if (sign?.why === 'same-address') refuse('two-person-rule', { detail: sign.why });
};

const attempt = async (deps: Deps, asked: Asked): Promise<Person> => {
  const { actor, step, version } = asked;
  const roll = await readRoll(deps);
  const from = await asked.find();
  const decided = decidePerson(from, step, { actor, now: deps.now(), moderators: roll.moderators });
  await requireOther(deps, from, asked);
  if (from.version !== version)
    refuse('stale-version', { detail: `now ${from.version}, you read ${version}` });
  const { person: to, changes } = await seated(deps, decided);
  const others = roll.moderators.filter((id) => id !== to.personId);
  const moderators = to.state === 'active' ? [...others, to.personId] : others;
  await tryBooked(deps, [], {
    changes: [
      replace(people, { from, to }),
      deps.store.audit({
        by: actor.personId,
        action: `${step}-person`,
        record: `PERSON#${from.personId}`,
        from: from.state,
        to: to.state,
      }),
      ...unsettled(deps, from),
      ...(step === 'accept' && to.state === 'active'
        ? [deps.store.task({ task: 'tell-person-accepted', personId: from.personId })]
        : []),
      ...(to.state === 'removed' && from.state !== 'removed'
        ? [deps.store.task({ task: 'tell-person-removed', personId: from.personId, was: from.state })]
        : []),
    ],
    contested: [...changes, ...(from.role === 'moderator' ? [keepRoll(roll, moderators)] : [])],
  });
  return to;
};

/** One decision over a person, by today's moderators and in one transaction with what follows from it. */
export const decideOver = (deps: Deps, asked: Asked): Promise<Person> =>
  overtaking(() => attempt(deps, asked));
