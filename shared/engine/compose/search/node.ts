import type { TeamSolution } from '../team/solve.ts';
import type { Abilities } from './ability.ts';
import type { DualPrices } from './bound.ts';

/** Teams that hold `members` and any of the candidates from `place` on, and are of one part of a partition of all teams. */
export type BranchNode = {
  kind: 'branch';
  key: number;
  floor: number;
  /** The kinds (bits) that the providers of each team are of, all of them; null where kinds make no difference. */
  kinds: number | null;
  abilities: Abilities;
  members: readonly number[];
  candidates: readonly { provider: number; worth: number }[];
  place: number;
  prices: DualPrices;
  /** Teams hold at least one of these; null where they need not. */
  among: readonly number[] | null;
  /** How many steps are still to be taken to improve the prices for this node. */
  rounds: number;
};

/** Exactly the team of `members`, bounded but not solved. */
export type TeamItem = {
  kind: 'team';
  key: number;
  floor: number;
  members: readonly number[];
  tight: boolean;
};

/** A team with its best consortium; the key is the score. */
export type SolvedTeam = {
  kind: 'solved';
  key: number;
  floor: number;
  members: readonly number[];
  solution: TeamSolution | null;
};

export type SearchNode = BranchNode | TeamItem | SolvedTeam;
