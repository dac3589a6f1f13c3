import { highestBand } from '../../contract/bands.ts';
import { type JobsSide, jobsSide } from '../jobs.ts';
import { type MoneySide, moneySide } from '../money.ts';
import type { ProviderRow } from '../problem.ts';
import type { Scope } from '../scope.ts';
import { bansOf, kindsOf, type Team, teamOf } from '../team/team.ts';
import { type Abilities, able, belongs, type Teams, undecided } from './ability.ts';
import { floorsOf, leftToNext } from './floors.ts';
import { countOf, setsOf } from './kinds.ts';
import type { BranchNode, TeamItem } from './node.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';

/** A team has at most so many providers: what fits a bit mask. */
const largestTeam = 30;

/** Which part of all teams: under a floor of evidence, of some kinds, with some abilities. */
export type PartOfTeams = Pick<BranchNode, 'floor' | 'kinds' | 'abilities'>;

/** What a search asks about teams: who may meet, what money and jobs add, and which part a team is of. */
export class TeamQuestions {
  /** The most providers that a team may have. */
  readonly most: number;
  /** Floors of evidence, the lowest first. */
  readonly floors: readonly number[];
  readonly #scope: Scope;
  readonly #expired: () => boolean;
  readonly #money: MoneySide;
  readonly #jobs: JobsSide;
  readonly #relaxations: ReadonlyMap<number, Relaxation>;
  /** By area, 1 where some provider with the follow-up of employers works. */
  readonly #followed: Uint8Array;

  constructor(scope: Scope, expired: () => boolean) {
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
    this.floors = floorsOf(scope);
    this.#relaxations = new Map(this.floors.map((floor) => [floor, relaxationOf(scope, floor)]));
  }

  relaxation(floor: number): Relaxation {
    return this.#relaxations.get(floor)!;
  }

  /** What a gap that has to be closed asks of every team. */
  wanted(relaxation: Relaxation): Abilities {
    const { closed } = this.#scope;
    const { full, small } = undecided(relaxation);
    if (closed?.kind === 'element') full[closed.element] = able;
    return { full, small: closed?.kind === 'small-providers' ? able : small };
  }

  /** The sets of kinds that teams of these providers may be of, each a part; one part for all where money is the same. */
  partsByKind(floor: number, providers: readonly number[]): (number | null)[] {
    const band = highestBand(this.#scope.problem.need);
    const all = kindsOf(this.#rows(providers));
    const [least, most] = [all, 0].map(
      (kinds) => this.#money.best({ kinds, floor, band, banned: [] })?.score,
    );
    return least === most ? [null] : setsOf(all);
  }

  isOf(provider: number, kinds: number | null): boolean {
    return kinds === null || (kindsOf(this.#rows([provider])) & ~kinds) === 0;
  }

  /** Adds as many of the candidates as may meet. */
  grow(members: readonly number[], candidates: readonly number[]): number[] {
    const { conflicts } = this.#scope.problem;
    const team = [...members];
    for (const one of candidates)
      if (team.length < this.most && team.every((two) => !conflicts.providers[one]!.providers.has(two)))
        team.push(one);
    return team.sort((a, b) => a - b);
  }

  /** Whether all these providers can deliver, together. */
  possible(members: readonly number[], { blocks }: Relaxation): boolean {
    const { conflicts } = this.#scope.problem;
    return (
      members.length <= this.most &&
      members.every((one) => blocks[one] && this.#scope.providers.includes(one)) &&
      members.every((one) => members.every((two) => !conflicts.providers[one]!.providers.has(two)))
    );
  }

  compatible(members: readonly number[], candidates: readonly number[]): number[] {
    const { conflicts } = this.#scope.problem;
    return candidates.filter((one) =>
      members.every((member) => !conflicts.providers[member]!.providers.has(one)),
    );
  }

  #rows(members: readonly number[]): ProviderRow[] {
    return members.map((index) => this.#scope.problem.providers[index]!);
  }

  /** The most that money and jobs add for any team with these members; null where the pinned parties cannot join. */
  sides({ members, floor, kinds }: Pick<BranchNode, 'members' | 'floor' | 'kinds'>): number | null {
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

  team({ members, floor }: TeamItem): Team {
    return teamOf(
      { scope: this.#scope, money: this.#money, jobs: this.#jobs, expired: this.#expired },
      this.#rows(members),
      floor,
    );
  }

  leftToNext(providers: readonly number[], floor: number): boolean {
    return leftToNext(this.#scope, providers, { floor, floors: this.floors });
  }

  lacksKinds(kinds: number | null, { members, candidates, more }: Teams): boolean {
    if (kinds === null) return false;
    const missing = kinds & ~kindsOf(this.#rows(members));
    return countOf(missing) > more || (missing & ~kindsOf(this.#rows(candidates))) !== 0;
  }

  /** Whether a team is of a part, and no other floor is better for it. */
  isOfPart(members: readonly number[], { floor, kinds, abilities }: PartOfTeams): boolean {
    if (kinds !== null && kindsOf(this.#rows(members)) !== kinds) return false;
    return belongs(this.relaxation(floor), members, abilities) && !this.leftToNext(members, floor);
  }
}
