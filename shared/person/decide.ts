import { type Asker, requireStep, stepsNow } from '../lifecycle.ts';
import { refuse } from '../refusal.ts';
import { type Actor, type Person, type PersonStep, personLifecycle } from './person.ts';
import { isSide } from './role.ts';

/** May `actor` decide over `person`? Members over those of their own organisation and role, moderators over all. */
export const askerOver = (actor: Actor, person: Person): Asker => ({
  role: actor.role,
  owner:
    actor.role === person.role &&
    isSide(actor.role) &&
    actor.organisation.number === person.organisation.number,
});

type Yes = { by: string; at: string };

const given = (person: Person, step: PersonStep): readonly Yes[] =>
  (step === 'accept' ? person.acceptances : person.removals) ?? [];

const isLeft = (actor: Actor, person: Person, step: PersonStep): boolean =>
  step === 'keep'
    ? given(person, 'remove').length > 0
    : !given(person, step).some(({ by }) => by === actor.personId);

/** What `actor` may do with `person` now; nobody decides over themselves, nor says the same yes twice. */
export const personActions = (actor: Actor, person: Person): PersonStep[] =>
  actor.personId === person.personId
    ? []
    : stepsNow(personLifecycle, person.state, askerOver(actor, person)).filter(
        (step): step is PersonStep => step !== 'give-up' && isLeft(actor, person, step),
      );

/** Whether a moderator may still correct how the first of an organisation has written its name. */
export const mayNameOrganisation = (actor: Actor, person: Person): boolean =>
  actor.role === 'moderator' &&
  isSide(person.role) &&
  person.state === 'requested' &&
  actor.personId !== person.personId;

/** The person with their organisation's name as the moderator has it. Refuses `wrong-state` once they have been decided over. */
export const withOrganisationName = (person: Person, name: string, actor: Actor): Person => {
  if (person.state !== 'requested') refuse('wrong-state', { detail: `${person.state}; expected requested` });
  if (!mayNameOrganisation(actor, person)) refuse('forbidden');
  return { ...person, organisation: { ...person.organisation, name }, version: person.version + 1 };
};

/** How many different people a step takes, where so many moderators may act. */
const yesesFor = ({ role, state }: Person, step: PersonStep, moderators: number): number => {
  if (role !== 'moderator') return 1;
  // The first moderator lets in the second alone: there is no other.
  if (step === 'accept') return moderators < 2 ? 1 : 2;
  return step === 'remove' && state === 'active' ? 2 : 1;
};

type Deciding = {
  actor: Actor;
  now: string;
  /** Ids of the moderators who may act now; a yes of one who has left does not count. */
  moderators: readonly string[];
};

const without = ({ acceptances: _a, removals: _r, ...person }: Person): Person => person;

/**
 * The person after somebody has decided. Letting in a moderator beside the first two, and removing one, takes two
 * different moderators: until then the first yes is kept on the record. Refuses `wrong-state`, `same-person-twice`, and
 * `forbidden` for those who may not decide.
 */
export const decidePerson = (person: Person, step: PersonStep, deciding: Deciding): Person => {
  const { actor, now, moderators } = deciding;
  requireStep(personLifecycle[step], person.state);
  const { removals: _, ...unasked } = person;
  const version = person.version + 1;
  const own = given(person, step).some(({ by }) => by === actor.personId);
  if (step !== 'keep' && own && actor.personId !== person.personId) refuse('same-person-twice');
  if (!personActions(actor, person).includes(step)) refuse('forbidden');
  if (step === 'keep') return { ...unasked, version };
  const counted =
    person.role === 'moderator' ? given(person, step).filter(({ by }) => moderators.includes(by)) : [];
  const yeses = [...counted, { by: actor.personId, at: now }];
  const list = step === 'accept' ? { acceptances: yeses } : { removals: yeses };
  if (yeses.length < yesesFor(person, step, moderators.length)) return { ...person, ...list, version };
  return { ...unasked, ...list, state: personLifecycle[step].to, version };
};

/** The person who has taken their own request back: nobody is asked to decide on it any more. Refuses `wrong-state`. */
export const givenUp = (person: Person): Person => {
  requireStep(personLifecycle['give-up'], person.state);
  const { waitingEmail: _, ...rest } = without(person);
  return { ...rest, state: personLifecycle['give-up'].to, version: person.version + 1 };
};

/**
 * A registration as it is stored. Each waits to be let in: the first of an organisation on a side by a moderator, those
 * after by a member or a moderator, NAV's own roles by moderators. Only the first moderator, whom the setting names, acts
 * at once. A person who acted before keeps that in the history.
 */
export const registered = (
  asked: Person,
  {
    before,
    namedFirstModerator,
    now,
  }: { before: Person | undefined; namedFirstModerator: boolean; now: string },
): Person => {
  const past = before
    ? [
        ...(before.history ?? []),
        { role: before.role, organisation: before.organisation, from: before.registeredAt, until: now },
      ]
    : [];
  return {
    ...without(asked),
    state: namedFirstModerator ? 'active' : 'requested',
    ...(past.length > 0 ? { history: past } : {}),
  };
};

/** The profile id of the organisation that somebody acts for; none for NAV's own roles. */
export const profileIdOf = (actor: Pick<Actor, 'role' | 'organisation'>): string | undefined =>
  isSide(actor.role) ? `${actor.role}-${actor.organisation.number}` : undefined;
