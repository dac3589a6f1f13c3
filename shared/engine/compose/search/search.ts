import { highestBand } from '../../contract/bands.ts';
import { Heap } from '../heap.ts';
import { type JobsSide, jobsSide } from '../jobs.ts';
import { type MoneySide, moneySide } from '../money.ts';
import type { ProviderRow } from '../problem.ts';
import type { Scope } from '../scope.ts';
import { boundTeam, solveTeam } from '../team/solve.ts';
import { bansOf, kindsOf, type Team, teamOf } from '../team/team.ts';
import {
  type Abilities,
  able,
  belongs,
  narrowed,
  open,
  scarcest,
  settle,
  type Teams,
  unable,
  undecided,
} from './ability.ts';
import { baseOf, doubtOf, improvePrices, noPrices, teamAt, worthOf } from './bound.ts';
import { emptyTeam } from './empty.ts';
import { floorsOf, leftToNext } from './floors.ts';
import { countOf, setsOf } from './kinds.ts';
import type { BranchNode, SearchNode, SolvedTeam, TeamItem } from './node.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';

/** A team has at most so many providers: what fits a bit mask. */
const largestTeam = 30;
const rootRounds = 200;
const nodeRounds = 10;
/** An element with at most so many candidates decides how a node is split. */
const scarce = 30;

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
  /** Teams that were tried before their turn, and those whose best consortium is in the queue, by floor and members. */
  readonly #tried = new Set<string>();
  readonly #solved = new Set<string>();
  /** Floors of evidence, the lowest first. */
  readonly #floors: readonly number[];
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
    this.#floors = floorsOf(scope);
    for (const floor of this.#floors) this.#open(floor);
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
    const relaxation = relaxationOf(scope, floor);
    this.#relaxations.set(floor, relaxation);
    const members = [...scope.pinned.providers].sort((a, b) => a - b);
    if (!this.#possible(members, relaxation)) return;
    const others = scope.providers.filter((index) => relaxation.blocks[index] && !members.includes(index));
    const teams = {
      members,
      candidates: this.#compatible(members, others),
      more: this.most - members.length,
    };
    const abilities = settle(relaxation, teams, this.#wanted(relaxation));
    if (!abilities) return;
    const bounded = improvePrices({ relaxation, abilities }, teams, {
      prices: noPrices(relaxation),
      target: relaxation.constant,
      rounds: rootRounds,
    });
    const { candidates, prices, bound } = bounded;
    let empties = 0;
    for (const kinds of this.#partsByKind(floor, [...members, ...teams.candidates])) {
      const sides = this.#sides({ members, floor, kinds });
      if (sides === null) continue;
      const key = bound + sides;
      if (members.length > 0 || empties++ === 0) this.#pushTeam(members, { floor, kinds, abilities, key });
      this.heap.push({
        ...{ kind: 'branch', key, floor, kinds, abilities, members, prices, place: 0 },
        candidates: candidates.filter(({ provider }) => this.#isOf(provider, kinds)),
        among: null,
        rounds: rootRounds,
      });
    }
    const best = candidates.filter(({ worth }) => worth > 0).map(({ provider }) => provider);
    const first = this.#grow(members, best);
    this.#first.push({ kind: 'team', key: Infinity, floor, members: first, tight: true });
  }

  /** What a gap that has to be closed asks of every team. */
  #wanted(relaxation: Relaxation): Abilities {
    const { closed } = this.#scope;
    const { full, small } = undecided(relaxation);
    if (closed?.kind === 'element') full[closed.element] = able;
    return { full, small: closed?.kind === 'small-providers' ? able : small };
  }

  /** The sets of kinds that teams of these providers may be of, each a part; one part for all where money is the same. */
  #partsByKind(floor: number, providers: readonly number[]): (number | null)[] {
    const band = highestBand(this.#scope.problem.need);
    const all = kindsOf(this.#rows(providers));
    const [least, most] = [all, 0].map(
      (kinds) => this.#money.best({ kinds, floor, band, banned: [] })?.score,
    );
    return least === most ? [null] : setsOf(all);
  }

  #isOf(provider: number, kinds: number | null): boolean {
    return kinds === null || (kindsOf(this.#rows([provider])) & ~kinds) === 0;
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
  #sides({ members, floor, kinds }: Pick<BranchNode, 'members' | 'floor' | 'kinds'>): number | null {
    const rows = this.#rows(members);
    const bans = bansOf(this.#scope, rows);
    const band = highestBand(this.#scope.problem.need);
    const money = this.#money.best({
      ...{ floor, band, banned: bans.investors },
      kinds: kinds ?? kindsOf(rows),
    });
    const jobs = this.#jobs({
      banned: bans.employers,
      followed: this.#followed,
      indexPrice: 0,
    });
    return money && jobs ? money.score + jobs.score : null;
  }

  /** Queues exactly these providers, if they are a team of the part that the node stands for. */
  #pushTeam(
    members: readonly number[],
    { floor, kinds, abilities, key }: Pick<BranchNode, 'floor' | 'kinds' | 'abilities' | 'key'>,
  ): void {
    if (kinds !== null && members.length > 0 && kindsOf(this.#rows(members)) !== kinds) return;
    if (members.length > 0 && !belongs(this.#relaxations.get(floor)!, members, abilities)) return;
    if (members.length > 0 && this.#leftToNext(members, floor)) return;
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

  /** `queued`: the team is in no other node, so that what is not solved now goes back to the queue. */
  #solve(item: TeamItem, queued = true): SolvedTeam | null {
    const { members, floor, key } = item;
    const name = `${floor} ${members.join()}`;
    if (this.#solved.has(name)) return null;
    const cutoff = this.cutoff < key - 1e-9 ? this.cutoff : Number.NEGATIVE_INFINITY;
    const solution = solveTeam(this.#team(item), cutoff);
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
    const relaxation = this.#relaxations.get(floor)!;
    const all = {
      members,
      candidates: node.candidates.slice(node.place).map(({ provider }) => provider),
      more: this.most - members.length,
    };
    const abilities = this.#lacksKinds(kinds, all) ? null : settle(relaxation, all, node.abilities);
    if (!abilities) return null;
    const teams = { ...all, candidates: narrowed(relaxation, all, abilities) };
    if (teams.candidates.length === 0 || this.#leftToNext([...members, ...teams.candidates], floor))
      return null;
    const sides = this.#sides(node)!;
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
    const element = this.#mostDoubtful(bounding, team);
    if (element >= 0)
      for (const state of [able, unable])
        this.#pushPart(tight, { ...abilities, full: abilities.full.with(element, state) });
    else if (
      abilities.small === open &&
      !belongs(relaxation, team, { ...undecided(relaxation), small: able })
    )
      for (const small of [able, unable]) this.#pushPart(tight, { ...abilities, small });
    else this.heap.push(tight);
    return this.#try(this.#grow(members, team.slice(members.length)), floor);
  }

  /**
   * Keeps the candidates that some team better than the cutoff may hold. Teams with one of the others are a node of their
   * own, whose turn comes if the list needs them after all.
   */
  #setAside(node: BranchNode, bound: number): BranchNode['candidates'] {
    const { members, candidates } = node;
    const replaced = Math.max(0, candidates[this.most - members.length - 1]?.worth ?? 0);
    const keyOf = (worth: number) => bound - replaced + worth;
    const from = candidates.findIndex(
      ({ worth }, place) => place >= this.most - members.length && keyOf(worth) <= this.cutoff,
    );
    if (from < 0) return candidates;
    const among = candidates.slice(from).map(({ provider }) => provider);
    this.heap.push({ ...node, among, key: Math.min(node.key, keyOf(candidates[from]!.worth)) });
    return candidates.slice(0, from);
  }

  /** Solves a team that a bound suggests, if it may be better than what is known: a list that is cut short is then a good one. */
  #try(members: readonly number[], floor: number): SolvedTeam | null {
    const name = `${floor} ${members.join()}`;
    if (members.length === 0 || this.#tried.has(name) || this.#leftToNext(members, floor)) return null;
    this.#tried.add(name);
    const item: TeamItem = { kind: 'team', key: Infinity, floor, members, tight: true };
    const key = boundTeam(this.#team(item));
    return key > this.cutoff + 1e-9 ? this.#solve({ ...item, key }, false) : null;
  }

  #leftToNext(providers: readonly number[], floor: number): boolean {
    return leftToNext(this.#scope, providers, { floor, floors: this.#floors });
  }

  #lacksKinds(kinds: number | null, { members, candidates, more }: Teams): boolean {
    if (kinds === null) return false;
    const missing = kinds & ~kindsOf(this.#rows(members));
    return countOf(missing) > more || (missing & ~kindsOf(this.#rows(candidates))) !== 0;
  }

  /** The element in which the bound may owe most to serving everybody; −1 for none. */
  #mostDoubtful(bounding: Parameters<typeof doubtOf>[0], team: readonly number[]): number {
    let [most, found] = [0, -1];
    for (let element = 0; element < bounding.relaxation.elements; element += 1) {
      const doubt = doubtOf(bounding, team, element);
      if (doubt > most) [most, found] = [doubt, element];
    }
    return found;
  }

  /** Queues the part of a node's teams with these abilities, to be tightened. */
  #pushPart(node: BranchNode, abilities: Abilities): void {
    this.#push({ ...node, abilities, rounds: nodeRounds });
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
    return scarcest(this.#relaxations.get(floor)!, teams, abilities);
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
    const bounding = { relaxation: this.#relaxations.get(node.floor)!, abilities };
    const sides = this.#sides(node);
    if (sides === null) return;
    let bound = baseOf(bounding, prices) + sides;
    for (const member of members) bound += worthOf(bounding, member, prices);
    for (let more = 0; more < this.most - members.length; more += 1)
      bound += Math.max(0, candidates[place + more]?.worth ?? 0);
    this.heap.push({ ...node, key: Math.min(node.key, bound) });
  }
}
