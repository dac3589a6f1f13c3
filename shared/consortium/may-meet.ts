import type { ConflictPair } from '../conflict/conflict.ts';
import type { Consortium as Entry } from '../matching/answer.ts';
import type { Need } from '../need/need.ts';
import type { ProfileContent } from '../profile/content.ts';
import type { Profile } from '../profile/profile.ts';
import type { FrozenMarket } from '../run/market.ts';
import type { Party } from './consortium.ts';
import { hardObstacleKinds, type Obstacle, softObstacleKinds } from './obstacle.ts';
import { changedTerms } from './relied-terms.ts';

/** A party at the table, with what its records say today. */
export type PartyToday = {
  party: Party;
  profile: Profile | undefined;
  /** People who may act for it. */
  people: number;
};

/** What a consortium of a run relies on: the market as the run froze it, and the entry composed from it. */
export type Relied = { runId: string; entry: Entry; market: FrozenMarket };

/** Today's facts. A meeting that stands for no consortium has no need and relies on no run. */
export type Today = {
  parties: readonly PartyToday[];
  /** Those that moderators have noted. The parties' own stand in their terms. */
  conflicts: readonly ConflictPair[];
  need?: Need | undefined;
  relied?: Relied | undefined;
};

const namedAs = ({ profileId, name }: Party) => ({ profileId, name });

const ownState = ({ profile, people }: PartyToday): Obstacle['kind'] | undefined => {
  if (profile?.state === 'withdrawn') return 'withdrawn';
  if (profile?.state === 'paused') return 'paused';
  if (profile?.state !== 'active') return 'not-approved';
  return people === 0 ? 'nobody-acts' : undefined;
};

const ofParty = (today: PartyToday): Obstacle[] => {
  const kind = ownState(today);
  return kind === undefined ? [] : [{ kind, party: namedAs(today.party) }];
};

const ownConflicts = (content: ProfileContent | undefined): readonly string[] =>
  content?.terms.conflicts ?? [];

const organisationOf = ({ party, profile }: PartyToday): string =>
  profile?.organisation.number ?? party.profileId.slice(party.profileId.indexOf('-') + 1);

const pairOf = (one: PartyToday, other: PartyToday, { conflicts }: Today): Obstacle[] => {
  const [a, b] = [one.party.profileId, other.party.profileId];
  const between = { party: namedAs(one.party), other: namedAs(other.party) };
  if (organisationOf(one) === organisationOf(other)) return [{ kind: 'same-organisation', ...between }];
  const noted = conflicts.some((pair) => [pair.one, pair.other].every((id) => id === a || id === b));
  const own =
    ownConflicts(one.profile?.content).includes(b) || ownConflicts(other.profile?.content).includes(a);
  return noted || own ? [{ kind: 'conflict', ...between }] : [];
};

const ofTerms = ({ party, profile }: PartyToday, relied: Relied): Obstacle[] => {
  const fields = profile ? changedTerms(party, profile.content, relied) : [];
  return fields.length === 0 ? [] : [{ kind: 'terms-changed', party: namedAs(party), fields }];
};

const ofNeed = ({ need, relied }: Today): Obstacle[] => {
  if (need === undefined) return [];
  if (need.state !== 'published') return [{ kind: 'need-closed' }];
  return relied === undefined || need.currentRunId === relied.runId ? [] : [{ kind: 'superseded-run' }];
};

const kinds: readonly string[] = [...hardObstacleKinds, ...softObstacleKinds];

/**
 * What stands in the way of a meeting of these parties today; nothing where they may still meet. The same facts give the
 * same list in whatever order the parties come: hard obstacles first, then by party.
 */
export const mayMeet = (today: Today): Obstacle[] => {
  const { relied } = today;
  const parties = today.parties.toSorted((a, b) => (a.party.profileId < b.party.profileId ? -1 : 1));
  const found = [
    ...parties.flatMap(ofParty),
    ...parties.flatMap((one, at) => parties.slice(at + 1).flatMap((other) => pairOf(one, other, today))),
    ...ofNeed(today),
    ...(relied ? parties.flatMap((one) => ofTerms(one, relied)) : []),
  ];
  return found.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};
