import type { TeamSolution } from '../team/solve.ts';
import type { DualPrices } from './bound.ts';

/** Teams that hold `members` and any of the candidates from `place` on. */
export type BranchNode = {
  kind: 'branch';
  key: number;
  floor: number;
  members: readonly number[];
  candidates: readonly { provider: number; worth: number }[];
  place: number;
  prices: DualPrices;
  /** The prices have been improved for this node. */
  tight: boolean;
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
