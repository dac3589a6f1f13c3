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

/** What `actor` may do with `person` now; nobody decides over themselves. */
export const personActions = (actor: Actor, person: Person): PersonStep[] =>
  actor.personId === person.personId ? [] : stepsNow(personLifecycle, person.state, askerOver(actor, person));

/** The person after the step. Refuses `wrong-state`, and `forbidden` for whoever may not decide. */
export const decidePerson = (person: Person, step: PersonStep, actor: Actor): Person => {
  requireStep(personLifecycle[step], person.state);
  if (!personActions(actor, person).includes(step)) refuse('forbidden');
  return { ...person, state: personLifecycle[step].to, version: person.version + 1 };
};

/**
 * The state in which a new registration starts. The first of an organisation on a side acts at once (its profile is
 * checked by a moderator before it counts); everybody after waits for somebody inside; NAV's own roles wait for a
 * moderator, but for the very first one, whom the configuration names.
 */
export const stateOnRegistering = (facts: {
  isSide: boolean;
  firstOfOrganisation: boolean;
  namedFirstModerator: boolean;
}): 'active' | 'requested' =>
  (facts.isSide && facts.firstOfOrganisation) || facts.namedFirstModerator ? 'active' : 'requested';

/** The profile id of the organisation that somebody acts for; none for NAV's own roles. */
export const profileIdOf = (actor: Pick<Actor, 'role' | 'organisation'>): string | undefined =>
  isSide(actor.role) ? `${actor.role}-${actor.organisation.number}` : undefined;
