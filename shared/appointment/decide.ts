import type { ConflictPair } from '../conflict/conflict.ts';
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

type Evaluator = Pick<Person, 'organisation' | 'history'>;

/**
 * Whether an evaluator has nothing to do with the parties: neither acts nor has acted for one of them, and no moderator has
 * noted a conflict between a party and the organisation of the evaluator. A profile id ends in its organisation's number.
 */
export const isIndependent = (
  { organisation, history = [] }: Evaluator,
  { parties }: Pick<Consortium, 'parties'>,
  conflicts: readonly ConflictPair[],
): boolean => {
  const own = [organisation, ...history.map((one) => one.organisation)];
  const isOwn = (profileId: string) => own.some(({ number }) => profileId.endsWith(`-${number}`));
  const isParty = (id: string) => parties.some(({ profileId }) => profileId === id);
  return (
    !parties.some(({ profileId }) => isOwn(profileId)) &&
    !conflicts.some(({ one, other }) => (isOwn(one) && isParty(other)) || (isOwn(other) && isParty(one)))
  );
};

/**
 * Appoints an evaluator. Refuses `wrong-state` before the consortium is approved, `not-found` for somebody who is not an
 * active evaluator, and `not-independent` for whoever has to do with one of its parties.
 */
export const appoint = (
  consortium: Consortium,
  person: Person | undefined,
  { actor, now, conflicts }: { actor: Actor; now: string; conflicts: readonly ConflictPair[] },
): Appointment => {
  if (!hasTerms(consortium))
    return refuse('wrong-state', { detail: `${consortium.state}; expected approved` });
  if (person?.role !== 'evaluator' || person.state !== 'active')
    return refuse('not-found', { detail: 'no such evaluator' });
  if (!isIndependent(person, consortium, conflicts)) return refuse('not-independent');
  return {
    consortiumId: consortium.consortiumId,
    personId: person.personId,
    name: person.name,
    organisation: person.organisation.name,
    by: actor.personId,
    at: now,
  };
};
