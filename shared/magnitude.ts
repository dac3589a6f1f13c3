import { jsonPath } from './json-path.ts';
import type { FieldError } from './refusal.ts';

/** Above these somebody has typed a digit too many. */
const kroner = 1e11;
const persons = 1e5;
const months = 1200;

/**
 * The most that makes sense of each number in a profile's or a need's terms, by the field's name. The formal model has
 * no upper bounds, and market files keep to the model; these are for what people and programs send to the service.
 */
const most: Record<string, number> = {
  ...{ price: 1e8, perPerson: 1e8, maxPrice: 1e8 },
  ...{ min: kroner, max: kroner, capital: kroner, paymentCap: kroner, amount: kroner },
  ...{ capacity: persons, positions: persons, jobs: persons, minJobs: persons },
  ...{ months, month: months, maxMonths: months },
  ...{ positionShare: 100, minReturn: 10, strength: 1e6, weight: 1e6 },
  ...{ maxProviders: 1000, minSmallProviders: 1000, maxInvestors: 1000, maxEmployers: 1000 },
};

const judge = (value: unknown, path: PropertyKey[]): FieldError[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) =>
      judge(one, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  const limit = most[String(path.at(-1))];
  return typeof value === 'number' && limit !== undefined && Math.abs(value) > limit
    ? [{ path: jsonPath(path), code: 'too-big', message: `At most ${limit}` }]
    : [];
};

/** The numbers of some terms that are too large to be meant. */
export const beyondReason = (terms: object): FieldError[] => judge(terms, ['terms']);
