import type { Person } from './person.ts';

/** Days for which a moderator may not complete what the one who let them in alone has begun. */
const daysApart = 30;

type Facts = {
  now: string;
  /** Numbers of the organisations that the decision is about. */
  organisations: readonly string[];
};

/** Why two moderators do not count as two: `until` where it passes by itself. */
export type Sign = {
  why: 'same-address' | 'let-in-by-the-other' | 'party-to-it' | 'has-left';
  until?: string;
};

const addressOf = ({ email }: Person): string => email.normalize('NFC').trim().toLowerCase();

/** The day on which the other's yes alone is old enough; nothing where somebody else said yes too. */
const letInBy = (one: Person, other: Person): string | undefined => {
  const { acceptances = [] } = one;
  if (acceptances.length === 0 || acceptances.some(({ by }) => by !== other.personId)) return undefined;
  const last = acceptances.map(({ at }) => Date.parse(at)).toSorted((a, b) => b - a)[0]!;
  return new Date(last + daysApart * 86_400_000).toISOString();
};

const wasParty = ({ history = [] }: Person, organisations: readonly string[]): boolean =>
  history.some(({ organisation }) => organisations.includes(organisation.number));

/**
 * What speaks against two moderators being two people, as far as the service can know: one address, one let in by the
 * other alone within thirty days, or a past on a side that the decision is about. `first` must still be a moderator.
 */
export const signOfOne = (first: Person, second: Person, { now, organisations }: Facts): Sign | undefined => {
  if (first.state !== 'active' || first.role !== 'moderator') return { why: 'has-left' };
  if (addressOf(first) === addressOf(second)) return { why: 'same-address' };
  const until = letInBy(first, second) ?? letInBy(second, first);
  if (until !== undefined && now < until) return { why: 'let-in-by-the-other', until };
  return wasParty(first, organisations) || wasParty(second, organisations)
    ? { why: 'party-to-it' }
    : undefined;
};
