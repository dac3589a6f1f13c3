import type { Consortium } from '../consortium/consortium.ts';
import type { Actor, Person } from '../person/person.ts';
import type { Role } from '../person/role.ts';
import { refuse } from '../refusal.ts';
import type { Appointment } from './appointment.ts';

/** Only what is approved has terms to verify results against. */
export const hasTerms = (consortium: Consortium): boolean =>
  'approval' in consortium &&
  !(consortium.state === 'concluded' && consortium.conclusion.result === 'no-contract');

/** What somebody in `role` may do with the evaluators of a consortium as a whole. */
export const appointmentActions = (consortium: Consortium, role: Role): 'appoint'[] =>
  role === 'moderator' && hasTerms(consortium) ? ['appoint'] : [];

/** A party's profile id ends in the number of its organisation. */
const isOfParty = ({ organisation }: Person, { parties }: Consortium): boolean =>
  parties.some(({ profileId }) => profileId.endsWith(`-${organisation.number}`));

/**
 * Appoints an evaluator. Refuses `wrong-state` before the consortium is approved, `not-found` for somebody who is not an
 * active evaluator, and `not-independent` for whoever works for one of its parties.
 */
export const appoint = (
  consortium: Consortium,
  person: Person | undefined,
  { actor, now }: { actor: Actor; now: string },
): Appointment => {
  if (!hasTerms(consortium))
    return refuse('wrong-state', { detail: `${consortium.state}; expected approved` });
  if (person?.role !== 'evaluator' || person.state !== 'active')
    return refuse('not-found', { detail: 'no such evaluator' });
  if (isOfParty(person, consortium)) return refuse('not-independent');
  return {
    consortiumId: consortium.consortiumId,
    personId: person.personId,
    name: person.name,
    organisation: person.organisation.name,
    by: actor.personId,
    at: now,
  };
};
