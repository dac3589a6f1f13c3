import type { FrozenMarket } from '../../../shared/run/market.ts';
import type { Field } from '../../../shared/visibility/table.ts';
import { nameOf } from './attack.ts';
import type { Knowledge } from './knowledge.ts';

/** One term that a party may want to keep: what the table calls it, and what it is. */
export type Secret = { party: string; field: Field; name: string; truth: number };

/** Every numeric term of a market. */
export const secretsOf = ({ providers, investors, employers }: FrozenMarket): Secret[] => [
  ...providers.flatMap(({ id: party, offers }) =>
    offers.flatMap(({ element, price, capacity, evidence }): Secret[] => [
      { party, field: 'provider.price', name: nameOf(party, 'price', element), truth: price },
      { party, field: 'provider.capacity', name: nameOf(party, 'capacity', element), truth: capacity },
      { party, field: 'provider.evidence', name: nameOf(party, 'evidence', element), truth: evidence },
    ]),
  ),
  ...investors.flatMap(({ id: party, minReturn, maxLossProbability, ticket }): Secret[] => [
    { party, field: 'investor.returnAndLoss', name: nameOf(party, 'minReturn'), truth: minReturn },
    {
      party,
      field: 'investor.returnAndLoss',
      name: nameOf(party, 'maxLossProbability'),
      truth: maxLossProbability,
    },
    { party, field: 'investor.ticket', name: nameOf(party, 'ticket.min'), truth: ticket.min },
    { party, field: 'investor.ticket', name: nameOf(party, 'ticket.max'), truth: ticket.max },
  ]),
  ...employers.map(({ id: party, positionShare }): Secret => {
    return {
      party,
      field: 'employer.positionShare',
      name: nameOf(party, 'positionShare'),
      truth: positionShare,
    };
  }),
];

/** How near is too near. */
const within = 0.1;

/** Whether what is known of a term leaves nothing but what lies within a tenth of one number. */
export const isPinned = (know: Knowledge, { field, name }: Secret): boolean => {
  const { lo, hi } = know.of(name);
  if (field === 'provider.evidence') return Math.ceil(lo - 1e-9) === Math.floor(hi + 1e-9);
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return false;
  return hi - lo <= within * Math.max(1e-3, Math.abs(hi + lo));
};

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return (value.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** The secrets that stand in an answer as they are. Grades of evidence are too small numbers to be told from others. */
export const standingIn = (answers: readonly unknown[], secrets: readonly Secret[]): Secret[] => {
  const all = new Set(answers.flatMap(numbersIn).map((number) => number.toPrecision(9)));
  return secrets.filter(({ field, truth }) => field !== 'provider.evidence' && all.has(truth.toPrecision(9)));
};
