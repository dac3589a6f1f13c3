import * as z from 'zod';
import type { Consortium } from './answer.ts';
import type { Market } from './market.ts';

const sides = ['providers', 'investors', 'employers'] as const;

const partyChangeSchema = z.object({
  side: z.enum(sides),
  party: z.string(),
  change: z.enum(['joined', 'left', 'changed']),
  /** The fields of the profile that differ; empty unless it changed. */
  fields: z.array(z.string()),
});

const placeSchema = z.object({
  providers: z.array(z.string()),
  /** Places in the list, 1 for the best; none where it was not listed. */
  before: z.int().optional(),
  after: z.int().optional(),
  scoreBefore: z.number().optional(),
  scoreAfter: z.number().optional(),
});

/** What changed between two runs of a need: in what was put in, and in what came out. */
export const differencesSchema = z.object({
  needFields: z.array(z.string()),
  parties: z.array(partyChangeSchema),
  score: z.object({ before: z.number(), after: z.number() }),
  consortia: z.array(placeSchema),
});
export type Differences = z.infer<typeof differencesSchema>;

/** Scores this close are ties (§4). */
const tie = 1e-9;

type Run = { market: Market; consortia: readonly Consortium[] };

/** Lists of codes are sets: their order changes nothing. */
const normal = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value;

const fieldsThatDiffer = (one: object, other: object): string[] => {
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => name !== 'id');
  return names.filter((name) => JSON.stringify(normal(a[name])) !== JSON.stringify(normal(b[name]))).sort();
};

const partyChange = (
  side: (typeof sides)[number],
  party: string,
  [old, now]: [object | undefined, object | undefined],
) => {
  const told = (change: 'joined' | 'left' | 'changed', fields: string[] = []): Differences['parties'] => [
    { side, party, change, fields },
  ];
  if (old === undefined) return told('joined');
  if (now === undefined) return told('left');
  const fields = fieldsThatDiffer(old, now);
  return fields.length > 0 ? told('changed', fields) : [];
};

const partyChanges = (
  side: (typeof sides)[number],
  before: Market,
  after: Market,
): Differences['parties'] => {
  const was = new Map<string, object>(before[side].map((party) => [party.id, party]));
  const is = new Map<string, object>(after[side].map((party) => [party.id, party]));
  const everybody = [...new Set([...was.keys(), ...is.keys()])].sort();
  return everybody.flatMap((party) => partyChange(side, party, [was.get(party), is.get(party)]));
};

const providersOf = ({ deliveries }: Consortium): string[] =>
  [...new Set(deliveries.map(({ provider }) => provider))].sort();

const placesOf = (consortia: readonly Consortium[]) =>
  new Map(
    consortia.map((entry, index) => [
      providersOf(entry).join('\n'),
      { place: index + 1, score: entry.score },
    ]),
  );

const places = (before: readonly Consortium[], after: readonly Consortium[]): Differences['consortia'] => {
  const [was, is] = [placesOf(before), placesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((team) => {
      const [old, now] = [was.get(team), is.get(team)];
      return {
        providers: team === '' ? [] : team.split('\n'),
        ...(old ? { before: old.place, scoreBefore: old.score } : {}),
        ...(now ? { after: now.place, scoreAfter: now.score } : {}),
      };
    })
    .filter(
      (one) => one.before !== one.after || Math.abs((one.scoreBefore ?? 0) - (one.scoreAfter ?? 0)) > tie,
    );
};

/** Compares two runs; a consortium is the same when its providers are. */
export const differencesBetween = (before: Run, after: Run): Differences => ({
  needFields: fieldsThatDiffer(before.market.need, after.market.need),
  parties: sides.flatMap((side) => partyChanges(side, before.market, after.market)),
  score: { before: before.consortia[0]?.score ?? 0, after: after.consortia[0]?.score ?? 0 },
  consortia: places(before.consortia, after.consortia),
});
