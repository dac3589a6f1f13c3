import type { BranchNode, SearchNode, SolvedTeam, TeamItem } from './node.ts';
import { compareTeams, someComesBefore } from './precede.ts';
import type { Search } from './search.ts';

/** One place of the list: the team, and whether it is proven to belong there. */
export type Entry = { team: SolvedTeam; optimal: boolean; bound: number };

export type Progress = { nodes: number; best: number; bound: number };

export type ListOptions = {
  k: number;
  /** Providers of an earlier entry that have to be missing. */
  distance: number;
  expired: () => boolean;
  onProgress?: (progress: Progress) => void;
};

/** Scores this close are ties. */
const tie = 1e-9;
const progressEvery = 1000;

/** Whether a team leaves out enough providers of each earlier entry. More members never help. */
const keepsDistance = (members: readonly number[], listed: readonly Entry[], distance: number): boolean =>
  listed.every(({ team }) => {
    const shared = team.members.filter((one) => members.includes(one)).length;
    return shared <= team.members.length - Math.min(distance, team.members.length);
  });

/** Lists the best teams one after the other, each proven before the next is looked for. */
class Listing {
  readonly #search: Search;
  readonly #options: ListOptions;
  readonly #listed: Entry[] = [];
  readonly #solved: SolvedTeam[] = [];
  #nodes = 0;

  constructor(search: Search, options: ListOptions) {
    this.#search = search;
    this.#options = options;
  }

  all(): Entry[] {
    for (const team of this.#search.firstTeams()) this.#record(team);
    while (this.#listed.length < this.#options.k && !this.#options.expired()) {
      const team = this.#next();
      if (!team) break;
      this.#listed.push({ team, optimal: true, bound: team.key });
      this.#tell(team.key, team.key);
      if (team.members.length === 0) return this.#listed;
      this.#raiseCutoff();
    }
    if (this.#options.expired()) this.#addUnproven();
    return this.#listed;
  }

  /** No unlisted team scores more. */
  bound(): number {
    return this.#search.heap.peek()?.key ?? Number.NEGATIVE_INFINITY;
  }

  /** A consortium without providers is listed only first. */
  #allowed({ kind, members }: SearchNode): boolean {
    return (
      (kind === 'branch' || members.length > 0 || this.#listed.length === 0) &&
      keepsDistance(members, this.#listed, this.#options.distance)
    );
  }

  /** What the list would be if no better team were found: its last score is what a team has to beat. */
  #expected(): SolvedTeam[] {
    const expected = [...this.#listed];
    for (const team of this.#solved) {
      if (expected.length === this.#options.k) break;
      const fits = keepsDistance(team.members, expected, this.#options.distance);
      if (fits && (team.members.length > 0 || expected.length === 0))
        expected.push({ team, optimal: false, bound: Infinity });
    }
    return expected.map(({ team }) => team);
  }

  #raiseCutoff(): void {
    const expected = this.#expected();
    const full = expected.length === this.#options.k;
    this.#search.cutoff = full ? expected.at(-1)!.key - 2 * tie : Number.NEGATIVE_INFINITY;
  }

  #record(team: SolvedTeam): void {
    const place = this.#solved.findIndex(({ key }) => key < team.key);
    this.#solved.splice(place < 0 ? this.#solved.length : place, 0, team);
    this.#raiseCutoff();
  }

  /** Whether a node's bound ties with the best, and none of its teams would win the tie. */
  #losesTie(node: SearchNode, best: SolvedTeam): boolean {
    if (node.key > best.key + tie) return false;
    if (node.kind !== 'branch') return compareTeams(node.members, best.members) >= 0;
    return !someComesBefore(this.#teamsOf(node), best.members);
  }

  #teamsOf({ members, candidates, place }: BranchNode) {
    const rest = new Set(candidates.slice(place).map(({ provider }) => provider));
    return { members, candidates: rest, more: this.#search.most - members.length };
  }

  /** The best team that keeps its distance, with ties decided; null where nothing is left or the time is over. */
  #next(): SolvedTeam | null {
    const { heap } = this.#search;
    const aside: SearchNode[] = [];
    let best: SolvedTeam | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (let node = heap.peek(); node && node.key >= highest - tie; node = heap.peek()) {
      if (this.#options.expired()) break;
      heap.pop();
      if (!this.#allowed(node)) continue;
      if (best && this.#losesTie(node, best)) aside.push(node);
      else if (node.kind === 'solved') {
        if (best) aside.push(best);
        best = node;
        highest = Math.max(highest, node.key);
      } else this.#step(node, highest);
    }
    for (const node of aside) heap.push(node);
    if (best && this.#options.expired()) heap.push(best);
    return this.#options.expired() ? null : best;
  }

  #step(node: BranchNode | TeamItem, best: number): void {
    this.#nodes += 1;
    if (this.#nodes % progressEvery === 0) this.#tell(best, node.key);
    const solved = this.#search.step(node);
    if (solved) this.#record(solved);
  }

  #tell(best: number, bound: number): void {
    this.#options.onProgress?.({ nodes: this.#nodes, best, bound });
  }

  /** When the time is over, the rest of the list is the best that was found, with the bound of what was not looked at. */
  #addUnproven(): void {
    const bound = this.bound();
    for (const team of this.#expected().slice(this.#listed.length))
      this.#listed.push({ team, optimal: false, bound: Math.max(bound, team.key) });
  }
}

export type Listed = { entries: Entry[]; bound: number };

/** The list of a search. After the time limit the entries that are not proven say so. */
export const listTeams = (search: Search, options: ListOptions): Listed => {
  const listing = new Listing(search, options);
  const entries = listing.all();
  return { entries, bound: listing.bound() };
};
