import type { Role } from './person/role.ts';
import { refuse } from './refusal.ts';

/** A step in the life of a noun: the states that it may start from, where it ends, and who may take it. */
export type Step<State extends string> = {
  from: readonly [State, ...State[]];
  to: State;
  by: readonly (Role | 'owner' | 'self' | 'system')[];
};

export type Lifecycle<State extends string> = Record<string, Step<State>>;

/** Who asks, as far as a lifecycle cares: the role, and whether the record is their own. */
export type Asker = { role: Role; owner: boolean };

const mayTake = (step: Step<string>, asker: Asker): boolean =>
  (asker.owner && step.by.includes('owner')) || step.by.includes(asker.role);

/** The steps that this asker may take now, in the table's order: what the page draws buttons for. */
export const stepsNow = <L extends Lifecycle<string>>(
  lifecycle: L,
  state: string,
  asker: Asker,
): (keyof L & string)[] =>
  Object.entries(lifecycle)
    .filter(([, step]) => step.from.includes(state) && mayTake(step, asker))
    .map(([name]) => name);

/** Refuses with `wrong-state` unless the step may start from this state. */
export const requireStep = (step: Step<string>, state: string): void => {
  if (!step.from.includes(state))
    refuse('wrong-state', { detail: `${state}; expected ${step.from.join(' | ')}` });
};
