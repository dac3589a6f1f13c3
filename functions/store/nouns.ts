import type { Noun } from './noun.ts';
import * as allowances from './nouns/allowances.ts';
import * as appointments from './nouns/appointments.ts';
import * as bookkeeping from './nouns/bookkeeping.ts';
import * as calendarFeeds from './nouns/calendar-feeds.ts';
import * as consortia from './nouns/consortia.ts';
import * as interests from './nouns/interests.ts';
import * as mailboxes from './nouns/mailboxes.ts';
import * as meetings from './nouns/meetings.ts';
import * as needs from './nouns/needs.ts';
import * as people from './nouns/people.ts';
import * as profiles from './nouns/profiles.ts';
import * as replacements from './nouns/replacements.ts';
import * as rounds from './nouns/rounds.ts';
import * as savedSearches from './nouns/saved-searches.ts';
import * as secrets from './nouns/secrets.ts';
import * as standings from './nouns/standings.ts';
import * as whatIfs from './nouns/what-ifs.ts';

type Described = { kind: string; holds: string; key: string; found: readonly string[] };

const isNoun = (value: unknown): value is Noun<object, unknown> =>
  typeof value === 'object' && value !== null && 'kind' in value && 'schema' in value;

const describe = ({ kind, holds, found, key, example }: Noun<object, unknown>): Described => {
  const { pk, sk } = key(example);
  return { kind, holds, key: `${pk}, ${sk}`, found };
};

/** Every noun of the table. */
export const allNouns = (): Noun<object, unknown>[] =>
  [
    people,
    profiles,
    needs,
    consortia,
    interests,
    appointments,
    rounds,
    meetings,
    replacements,
    mailboxes,
    calendarFeeds,
    savedSearches,
    secrets,
    standings,
    whatIfs,
    bookkeeping,
    allowances,
  ]
    .flatMap((file) => Object.values(file) as unknown[])
    .filter(isNoun);

/** What the generated page says of each noun. */
export const describedNouns = (): Described[] => allNouns().map(describe);
