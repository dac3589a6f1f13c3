import type * as z from 'zod';
import type { Investor, Provider } from './parties.ts';
import type { needSchema } from './terms.ts';

/** Something in a market that is well-typed and still refused; `path` leads from the thing checked. */
export type Inconsistency = { path: PropertyKey[]; code: string; message: string };
type ParsedNeed = z.infer<typeof needSchema>;

const found = (broken: boolean, path: PropertyKey[], code: string, message: string): Inconsistency[] =>
  broken ? [{ path, code, message }] : [];

const repeated = (values: readonly string[]): number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [index] : [];
  });
};

const spreadChecks = ({ spread, areas, participants }: ParsedNeed): Inconsistency[] => {
  if (!spread) return [];
  const stray = Object.keys(spread).filter((area) => !areas.includes(area));
  const total = Object.values(spread).reduce((sum, persons) => sum + persons, 0);
  return [
    ...stray.map((area) => ({
      path: ['spread', area],
      code: 'unknown-area',
      message: 'the need has no such area',
    })),
    ...found(total !== participants, ['spread'], 'spread-sum', 'the spread must add up to the participants'),
  ];
};

/** What does not add up in the terms of a need. */
export const needChecks = (need: ParsedNeed): Inconsistency[] => {
  const { outcomes, participants, weights, rules, jobs } = need;
  const sum = weights.elements + weights.capital + weights.jobs + weights.price;
  return [
    ...found(
      outcomes.length > 2 && participants > 300,
      ['participants'],
      'too-many-states',
      'three outcomes go with at most 300 participants',
    ),
    ...found(
      Math.abs(sum - 1) > 1e-9,
      ['weights'],
      'weights-sum',
      'elements, capital, jobs and price must add up to 1',
    ),
    ...found(rules.minJobs > jobs, ['rules', 'minJobs'], 'too-many-jobs', 'minJobs is more than jobs'),
    ...found(
      rules.minSmallProviders > rules.maxProviders,
      ['rules', 'minSmallProviders'],
      'too-many-small-providers',
      'minSmallProviders is more than maxProviders',
    ),
    ...outcomes.flatMap(({ expectedShare, baselineShare }, index) =>
      found(
        expectedShare < baselineShare,
        ['outcomes', index, 'expectedShare'],
        'below-baseline',
        'the expected share is below the baseline',
      ),
    ),
    ...repeated(need.elements.map(({ element }) => element)).map((index) => ({
      path: ['elements', index, 'element'],
      code: 'duplicate-element',
      message: 'this element is already in the list',
    })),
    ...spreadChecks(need),
  ];
};

/** A party does not name itself in its conflicts. */
export const conflictChecks = (party: { id: string; conflicts: readonly string[] }): Inconsistency[] =>
  found(
    party.conflicts.includes(party.id),
    ['conflicts', party.conflicts.indexOf(party.id)],
    'self-conflict',
    'a party cannot be in conflict with itself',
  );

/** A provider offers each element once. */
export const providerChecks = (provider: Provider): Inconsistency[] =>
  repeated(provider.offers.map(({ element }) => element)).map((index) => ({
    path: ['offers', index, 'element'],
    code: 'duplicate-element',
    message: 'the provider already offers this element',
  }));

export const investorChecks = ({ ticket }: Investor): Inconsistency[] =>
  found(
    ticket.max < ticket.min,
    ['ticket', 'max'],
    'ticket-range',
    'the largest ticket is below the smallest',
  );
