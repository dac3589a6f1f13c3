import { Heap } from '../heap.ts';
import type { Scope } from '../scope.ts';
import { boundTeam, solveTeam } from '../team/solve.ts';
import { narrowed, scarcest, settle } from './ability.ts';
import { baseOf, improvePrices, noPrices, partsInDoubt, teamAt, worthOf } from './bound.ts';
import { emptyTeam } from './empty.ts';
import type { BranchNode, SearchNode, SolvedTeam, TeamItem } from './node.ts';
import { TeamQuestions } from './questions.ts';

const rootRounds = 200;
const nodeRounds = 10;
/** An element with at most so many candidates decides how a node is split. */
const scarce = 30;

/** A best-first branch and bound over teams of providers, under each floor of evidence. */
export class Search {
  readonly heap = new Heap<SearchNode>();
  /** A team that scores no more than this need not be solved yet. */
  cutoff = Number.NEGATIVE_INFINITY;
  readonly #expired: () => boolean;
  readonly #scope: Scope;
  readonly #teams: TeamQuestions;
  readonly #first: TeamItem[] = [];
  /** Teams that were tried before their turn, and those whose best consortium is in the queue, by floor and members. */
  readonly #tried = new Set<string>();
  readonly #solved = new Set<string>();

  constructor(scope: Scope, expired: () => boolean = () => false) {
    this.#scope = scope;
    this.#expired = expired;
    this.#teams = new TeamQuestions(scope, expired);
    for (const floor of this.#teams.floors) this.#open(floor);
  }

  /** The most providers that a team may have. */
  get most(): number {
    return this.#teams.most;
  }

  /** Works on a node that was taken from the queue; returns the team if it solved one. */
  step(node: BranchNode | TeamItem): SolvedTeam | null {
    if (node.kind === 'team') return node.tight ? this.#solve(node) : this.#bound(node);
    if (node.rounds > 0) return this.#tighten(node);
    this.#branch(node);
    return null;
  }

  /** Solves a promising team for each floor, so that the search starts with something to beat. */
  firstTeams(): SolvedTeam[] {
    const empty = emptyTeam(this.#scope);
    const teams = this.#first.flatMap((item) =>
      item.members.length > 0 ? (this.#solve(item, false) ?? []) : [],
    );
    return empty ? [...teams, empty] : teams;
  }

  #open(floor: number): void {
    const scope = this.#scope;
    const relaxation = this.#teams.relaxation(floor);
    const members = [...scope.pinned.providers].sort((a, b) => a - b);
    if (!this.#teams.possible(members, relaxation)) return;
    const others = scope.providers.filter((index) => relaxation.blocks[index] && !members.includes(index));
    const teams = {
      members,
      candidates: this.#teams.compatible(members, others),
      more: this.most - members.length,
    };
    const abilities = settle(relaxation, teams, this.#teams.wanted(relaxation));
    if (!abilities) return;
    const bounded = improvePrices({ relaxation, abilities }, teams, {
      prices: noPrices(relaxation),
      target: relaxation.constant,
      rounds: rootRounds,
    });
    const { candidates, prices, bound } = bounded;
    let empties = 0;
    for (const kinds of this.#teams.partsByKind(floor, [...members, ...teams.candidates])) {
      const sides = this.#teams.sides({ members, floor, kinds });
      if (sides === null) continue;
      const key = bound + sides;
      if (members.length > 0 || empties++ === 0) this.#pushTeam(members, { floor, kinds, abilities, key });
      this.heap.push({
        ...{ kind: 'branch', key, floor, kinds, abilities, members, prices, place: 0 },
        candidates: candidates.filter(({ provider }) => this.#teams.isOf(provider, kinds)),
        among: null,
        rounds: rootRounds,
      });
    }
    const best = candidates.filter(({ worth }) => worth > 0).map(({ provider }) => provider);
    const first = this.#teams.grow(members, best);
    this.#first.push({ kind: 'team', key: Infinity, floor, members: first, tight: true });
  }

  /** Queues exactly these providers, if they are a team of the part that the node stands for. */
  #pushTeam(
    members: readonly number[],
    { floor, kinds, abilities, key }: Pick<BranchNode, 'floor' | 'kinds' | 'abilities' | 'key'>,
  ): void {
    if (members.length > 0 && !this.#teams.isOfPart(members, { floor, kinds, abilities })) return;
    this.heap.push({ kind: 'team', key, floor, members, tight: false });
  }

  #bound(item: TeamItem): SolvedTeam | null {
    if (item.members.length === 0) {
      const empty = emptyTeam(this.#scope);
      if (empty && item.floor === 0) this.heap.push(empty);
      return item.floor === 0 ? empty : null;
    }
    const key = Math.min(item.key, boundTeam(this.#teams.team(item)));
    if (key > Number.NEGATIVE_INFINITY) this.heap.push({ ...item, key, tight: true });
    return null;
  }

  /** `queued`: the team is in no other node, so that what is not solved now goes back to the queue. */
  #solve(item: TeamItem, queued = true): SolvedTeam | null {
    const { members, floor, key } = item;
    const name = `${floor} ${members.join()}`;
    if (this.#solved.has(name)) return null;
    const cutoff = this.cutoff < key - 1e-9 ? this.cutoff : Number.NEGATIVE_INFINITY;
    const solution = solveTeam(this.#teams.team(item), cutoff);
    // Cut short, the solution may not be the best of its team.
    if (this.#expired() && queued) this.heap.push(item);
    if (solution) {
      if (!this.#expired()) this.#solved.add(name);
      const solved: SolvedTeam = { kind: 'solved', key: solution.score, floor, members, solution };
      this.heap.push(solved);
      return solved;
    }
    // A team that scores no more than the cutoff goes back to the queue, in case the list needs it after all.
    if (queued && cutoff > Number.NEGATIVE_INFINITY && !this.#expired())
      this.heap.push({ ...item, key: cutoff });
    return null;
  }

  /** Decides what follows for a node's teams, improves the prices, and ranks the candidates by them. */
  #tighten(node: BranchNode): SolvedTeam | null {
    const { members, floor, kinds } = node;
    const relaxation = this.#teams.relaxation(floor);
    const all = {
      members,
      candidates: node.candidates.slice(node.place).map(({ provider }) => provider),
      more: this.most - members.length,
    };
    const abilities = this.#teams.lacksKinds(kinds, all) ? null : settle(relaxation, all, node.abilities);
    if (!abilities) return null;
    const teams = { ...all, candidates: narrowed(relaxation, all, abilities) };
    if (teams.candidates.length === 0 || this.#teams.leftToNext([...members, ...teams.candidates], floor))
      return null;
    const sides = this.#teams.sides(node)!;
    const bounding = { relaxation, abilities };
    const bounded = improvePrices(bounding, teams, {
      prices: node.prices,
      target: Math.max(relaxation.constant, this.cutoff - sides),
      rounds: node.rounds,
    });
    const { prices } = bounded;
    const key = Math.min(node.key, bounded.bound + sides);
    const tight = { ...node, key, abilities, prices, place: 0, rounds: 0 };
    const candidates = this.#setAside({ ...tight, candidates: bounded.candidates }, bounded.bound + sides);
    tight.candidates = candidates;
    const team = teamAt(bounded, teams);
    const parts = partsInDoubt(bounding, team);
    for (const part of parts) this.#push({ ...tight, abilities: part, rounds: nodeRounds });
    if (parts.length === 0) this.heap.push(tight);
    return this.#try(this.#teams.grow(members, team.slice(members.length)), floor);
  }

  /**
   * Keeps the candidates that some team better than the cutoff may hold. Teams with one of the others are a node of their
   * own, whose turn comes if the list needs them after all.
   */
  #setAside(node: BranchNode, bound: number): BranchNode['candidates'] {
    const { members, candidates } = node;
    const more = this.most - members.length;
    const keyOf = (worth: number) => bound - Math.max(0, candidates[more - 1]?.worth ?? 0) + worth;
    const from = candidates.findIndex(({ worth }, place) => place >= more && keyOf(worth) <= this.cutoff);
    if (from < 0) return candidates;
    const among = candidates.slice(from).map(({ provider }) => provider);
    this.heap.push({ ...node, among, key: Math.min(node.key, keyOf(candidates[from]!.worth)) });
    return candidates.slice(0, from);
  }

  /** Solves a team that a bound suggests, if it may be better than what is known: a list that is cut short is then a good one. */
  #try(members: readonly number[], floor: number): SolvedTeam | null {
    const name = `${floor} ${members.join()}`;
    if (members.length === 0 || this.#tried.has(name) || this.#teams.leftToNext(members, floor)) return null;
    this.#tried.add(name);
    const item: TeamItem = { kind: 'team', key: Infinity, floor, members, tight: true };
    const key = boundTeam(this.#teams.team(item));
    return key > this.cutoff + 1e-9 ? this.#solve({ ...item, key }, false) : null;
  }

  /** Splits a node: without its first candidate, and with it. */
  #branch(node: BranchNode): void {
    const { members, candidates, place } = node;
    const first = candidates[place];
    if (!first || members.length >= this.most) return;
    if (node.among) {
      this.#branchOn({ ...node, among: null }, node.among);
      return;
    }
    const offering = place === 0 ? this.#scarcest(node) : null;
    if (offering && offering.length <= scarce) {
      this.#branchOn(node, offering);
      return;
    }
    this.#push({ ...node, place: place + 1 });
    this.#join({ ...node, place: place + 1 }, first.provider);
  }

  #scarcest({ members, candidates, abilities, floor }: BranchNode): number[] | null {
    const teams = { members, candidates: candidates.map(({ provider }) => provider) };
    return scarcest(this.#teams.relaxation(floor), teams, abilities);
  }

  /** Splits a node whose teams all hold one of these: the first, not the first but the second, and so on. */
  #branchOn(node: BranchNode, offering: readonly number[]): void {
    let rest = node.candidates;
    for (const provider of offering) {
      rest = rest.filter((one) => one.provider !== provider);
      this.#join({ ...node, candidates: rest }, provider);
    }
  }

  #join(node: BranchNode, provider: number): void {
    const team = [...node.members, provider].sort((a, b) => a - b);
    const banned = this.#scope.problem.conflicts.providers[provider]!.providers;
    const rest = node.candidates.slice(node.place).filter((one) => !banned.has(one.provider));
    if (team.length < this.most && rest.length > 0)
      this.#push({ ...node, members: team, candidates: rest, place: 0, rounds: nodeRounds });
    this.#pushTeam(team, node);
  }

  #push(node: BranchNode): void {
    const { members, candidates, place, prices, abilities } = node;
    const bounding = { relaxation: this.#teams.relaxation(node.floor), abilities };
    const sides = this.#teams.sides(node);
    if (sides === null) return;
    let bound = baseOf(bounding, prices) + sides;
    for (const member of members) bound += worthOf(bounding, member, prices);
    for (let more = 0; more < this.most - members.length; more += 1)
      bound += Math.max(0, candidates[place + more]?.worth ?? 0);
    this.heap.push({ ...node, key: Math.min(node.key, bound) });
  }
}
