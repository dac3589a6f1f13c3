import { highestBand } from '../../contract/bands.ts';
import { Heap } from '../heap.ts';
import { type JobsSide, jobsSide } from '../jobs.ts';
import { type MoneySide, moneySide } from '../money.ts';
import type { ProviderRow } from '../problem.ts';
import type { Scope } from '../scope.ts';
import { boundTeam, solveTeam } from '../team/solve.ts';
import { bansOf, kindsOf, type Team, teamOf } from '../team/team.ts';
import { baseOf, discountsOf, improvePrices, type Relaxation, relaxationOf, worthOf } from './bound.ts';
import { emptyTeam } from './empty.ts';
import type { BranchNode, SearchNode, SolvedTeam, TeamItem } from './node.ts';

/** A team has at most so many providers: what fits a bit mask. */
const largestTeam = 30;
const rootRounds = 200;
const nodeRounds = 10;

/** A best-first branch and bound over teams of providers, under each floor of evidence. */
export class Search {
  readonly heap = new Heap<SearchNode>();
  /** The most providers that a team may have. */
  readonly most: number;
  /** A team that scores no more than this need not be solved yet. */
  cutoff = Number.NEGATIVE_INFINITY;
  readonly #expired: () => boolean;
  readonly #scope: Scope;
  readonly #money: MoneySide;
  readonly #jobs: JobsSide;
  readonly #first: TeamItem[] = [];
  readonly #relaxations = new Map<number, Relaxation>();
  /** By area, 1 where some provider with the follow-up of employers works. */
  readonly #followed: Uint8Array;

  constructor(scope: Scope, expired: () => boolean = () => false) {
    const { problem, providers } = scope;
    this.#scope = scope;
    this.#expired = expired;
    this.#money = moneySide(scope);
    this.#jobs = jobsSide(scope);
    this.most = Math.min(problem.need.rules.maxProviders, largestTeam, providers.length);
    const following = this.#rows(providers).filter(({ deliveries }) =>
      deliveries.some((one) => one.followUp),
    );
    this.#followed = Uint8Array.from(problem.areas, (_, area) =>
      following.some(({ areas }) => areas[area] === 1) ? 1 : 0,
    );
    for (const floor of floorsOf(scope)) this.#open(floor);
  }

  /** Works on a node that was taken from the queue; returns the team if it solved one. */
  step(node: BranchNode | TeamItem): SolvedTeam | null {
    if (node.kind === 'team') return node.tight ? this.#solve(node) : this.#bound(node);
    if (node.tight) this.#branch(node);
    else this.#tighten(node);
    return null;
  }

  /** Solves a promising team for each floor, so that the search starts with something to beat. */
  firstTeams(): SolvedTeam[] {
    const empty = emptyTeam(this.#scope);
    const teams = this.#first.flatMap((item) => (item.members.length > 0 ? (this.#solve(item) ?? []) : []));
    return empty ? [...teams, empty] : teams;
  }

  #open(floor: number): void {
    const scope = this.#scope;
    const relaxation = relaxationOf(scope, floor);
    this.#relaxations.set(floor, relaxation);
    const members = [...scope.pinned.providers].sort((a, b) => a - b);
    const sides = this.#possible(members, relaxation) ? this.#sides(members, floor) : null;
    if (sides === null) return;
    const able = scope.providers.filter((index) => relaxation.blocks[index] && !members.includes(index));
    const { bound, candidates, prices } = improvePrices(
      relaxation,
      { members, candidates: this.#compatible(members, able), more: this.most - members.length },
      {
        prices: {
          places: new Float64Array(relaxation.elements),
          budget: 0,
          discounts: new Float64Array(relaxation.elements),
        },
        target: relaxation.constant,
        rounds: rootRounds,
      },
    );
    const key = bound + sides;
    this.heap.push({ kind: 'branch', key, floor, members, candidates, place: 0, prices, tight: true });
    this.#pushTeam(members, floor, key);
    const best = candidates.filter(({ worth }) => worth > 0).map(({ provider }) => provider);
    this.#first.push({ kind: 'team', key, floor, members: this.#grow(members, best), tight: true });
  }

  /** Adds as many of the candidates as may meet. */
  #grow(members: readonly number[], candidates: readonly number[]): number[] {
    const { conflicts } = this.#scope.problem;
    const team = [...members];
    for (const one of candidates)
      if (team.length < this.most && team.every((two) => !conflicts.providers[one]!.providers.has(two)))
        team.push(one);
    return team.sort((a, b) => a - b);
  }

  /** Whether all these providers can deliver, together. */
  #possible(members: readonly number[], { blocks }: Relaxation): boolean {
    const { conflicts } = this.#scope.problem;
    return (
      members.length <= this.most &&
      members.every((one) => blocks[one] && this.#scope.providers.includes(one)) &&
      members.every((one) => members.every((two) => !conflicts.providers[one]!.providers.has(two)))
    );
  }

  #compatible(members: readonly number[], candidates: readonly number[]): number[] {
    const { conflicts } = this.#scope.problem;
    return candidates.filter((one) =>
      members.every((member) => !conflicts.providers[member]!.providers.has(one)),
    );
  }

  #rows(members: readonly number[]): ProviderRow[] {
    return members.map((index) => this.#scope.problem.providers[index]!);
  }

  /** The most that money and jobs add for any team with these members; null where the pinned parties cannot join. */
  #sides(members: readonly number[], floor: number): number | null {
    const rows = this.#rows(members);
    const bans = bansOf(this.#scope, rows);
    const band = highestBand(this.#scope.problem.need);
    const money = this.#money.best({ kinds: kindsOf(rows), floor, banned: bans.investors, band });
    const jobs = this.#jobs({
      banned: bans.employers,
      followed: this.#followed,
      indexPrice: 0,
    });
    return money && jobs ? money.score + jobs.score : null;
  }

  #pushTeam(members: readonly number[], floor: number, key: number): void {
    this.heap.push({ kind: 'team', key, floor, members, tight: false });
  }

  #team({ members, floor }: TeamItem): Team {
    return teamOf(
      { scope: this.#scope, money: this.#money, jobs: this.#jobs, expired: this.#expired },
      this.#rows(members),
      floor,
    );
  }

  #bound(item: TeamItem): SolvedTeam | null {
    if (item.members.length === 0) {
      const empty = emptyTeam(this.#scope);
      if (empty && item.floor === 0) this.heap.push(empty);
      return item.floor === 0 ? empty : null;
    }
    const key = Math.min(item.key, boundTeam(this.#team(item)));
    if (key > Number.NEGATIVE_INFINITY) this.heap.push({ ...item, key, tight: true });
    return null;
  }

  #solve(item: TeamItem): SolvedTeam | null {
    const { members, floor, key } = item;
    const cutoff = this.cutoff < key - 1e-9 ? this.cutoff : Number.NEGATIVE_INFINITY;
    const solution = solveTeam(this.#team(item), cutoff);
    // Cut short, the solution may not be the best of its team.
    if (this.#expired()) this.heap.push(item);
    if (solution) {
      const solved: SolvedTeam = { kind: 'solved', key: solution.score, floor, members, solution };
      this.heap.push(solved);
      return solved;
    }
    // A team that scores no more than the cutoff goes back to the queue, in case the list needs it after all.
    if (cutoff > Number.NEGATIVE_INFINITY && !this.#expired()) this.heap.push({ ...item, key: cutoff });
    return null;
  }

  /** Improves the prices for one node, and ranks its candidates by them. */
  #tighten(node: BranchNode): void {
    const relaxation = this.#relaxations.get(node.floor)!;
    const sides = this.#sides(node.members, node.floor)!;
    const subproblem = {
      members: node.members,
      candidates: node.candidates.slice(node.place).map(({ provider }) => provider),
      more: this.most - node.members.length,
    };
    const { bound, candidates, prices } = improvePrices(relaxation, subproblem, {
      prices: { ...node.prices, discounts: discountsOf(relaxation, subproblem) },
      target: relaxation.constant,
      rounds: nodeRounds,
    });
    const key = Math.min(node.key, bound + sides);
    this.heap.push({ ...node, key, candidates, place: 0, prices, tight: true });
  }

  /** Splits a node: without its first candidate, and with it. */
  #branch(node: BranchNode): void {
    const { members, candidates, place, floor, key } = node;
    const first = candidates[place];
    if (!first || members.length >= this.most) return;
    this.#push({ ...node, place: place + 1 });
    const banned = this.#scope.problem.conflicts.providers[first.provider]!.providers;
    this.#push({
      ...node,
      members: [...members, first.provider].sort((a, b) => a - b),
      candidates: candidates.slice(place + 1).filter(({ provider }) => !banned.has(provider)),
      place: 0,
      tight: false,
    });
    this.#pushTeam(
      [...members, first.provider].sort((a, b) => a - b),
      floor,
      key,
    );
  }

  #push(node: BranchNode): void {
    const { members, candidates, place, prices } = node;
    const relaxation = this.#relaxations.get(node.floor)!;
    const sides = this.#sides(members, node.floor);
    if (sides === null) return;
    let bound = baseOf(relaxation, prices) + sides;
    for (const member of members) bound += worthOf(relaxation, member, prices);
    for (let more = 0; more < this.most - members.length; more += 1)
      bound += Math.max(0, candidates[place + more]?.worth ?? 0);
    this.heap.push({ ...node, key: Math.min(node.key, bound) });
  }
}

/** The floors of evidence that make a difference: those that some investor asks for. */
const floorsOf = ({ problem, investors }: Scope): number[] =>
  [...new Set([0, ...investors.map((index) => problem.investors[index]!.mandate.minEvidence)])].sort();
