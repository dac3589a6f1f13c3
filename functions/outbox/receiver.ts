import type { Person } from '../../shared/person/person.ts';
import type { Deps } from '../deps.ts';
import { people } from '../store/nouns/people.ts';

/** The person if mail may still go to them; nobody who has left is written to. */
export const receiver = async (deps: Deps, personId: string): Promise<Person | undefined> => {
  const person = await deps.store.get(people, personId);
  return person?.state === 'active' ? person : undefined;
};

/** The person as long as they are registered, whether or not they may act yet. */
export const registered = async (deps: Deps, personId: string): Promise<Person | undefined> => {
  const person = await deps.store.get(people, personId);
  return person?.state === 'removed' ? undefined : person;
};

/** The person who has left, and has not come back. */
export const removed = async (deps: Deps, personId: string): Promise<Person | undefined> => {
  const person = await deps.store.get(people, personId);
  return person?.state === 'removed' ? person : undefined;
};

export const envelope = ({ name, email, language }: Person) => ({ language, to: { name, email } });
