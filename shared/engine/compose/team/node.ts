import { undecided, unused, used } from '../element.ts';
import type { Team } from './team.ts';

/** How a node treats the rule on small providers. */
export type SmallRule = 'open' | 'accepted' | 'required';

/** A node of the branch and bound over one team: what is decided of its deliveries, investors and employers. */
export type TeamNode = {
  /** By delivery: undecided, used or unused, and the bounds of its persons where it is used. */
  states: readonly number[];
  least: readonly number[];
  most: readonly number[];
  small: SmallRule;
  bannedInvestors: readonly number[];
  bannedEmployers: readonly number[];
};

export const rootNode = ({ deliveries, bannedInvestors, bannedEmployers, scope }: Team): TeamNode => ({
  states: deliveries.map(() => undecided),
  least: deliveries.map(({ least }) => least),
  most: deliveries.map(({ most }) => most),
  small: scope.closed?.kind === 'small-providers' ? 'required' : 'open',
  bannedInvestors,
  bannedEmployers,
});

const plus = (list: readonly number[], one: number): number[] => [...list, one].sort((a, b) => a - b);

export const withUsed = (node: TeamNode, place: number, least = 0): TeamNode => ({
  ...node,
  states: node.states.with(place, used),
  least: node.least.with(place, Math.max(node.least[place]!, least)),
});
export const withUnused = (node: TeamNode, place: number): TeamNode => ({
  ...node,
  states: node.states.with(place, unused),
});
export const withMost = (node: TeamNode, place: number, most: number): TeamNode => ({
  ...node,
  most: node.most.with(place, Math.min(node.most[place]!, most)),
});
export const withoutInvestor = (node: TeamNode, investor: number): TeamNode => ({
  ...node,
  bannedInvestors: plus(node.bannedInvestors, investor),
});
export const withoutEmployer = (node: TeamNode, employer: number): TeamNode => ({
  ...node,
  bannedEmployers: plus(node.bannedEmployers, employer),
});

/** Whether a delivery may still be used. */
export const isOpen = ({ states, least, most }: TeamNode, place: number): boolean =>
  states[place] !== unused && most[place]! >= least[place]!;
