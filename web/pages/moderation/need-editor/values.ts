import * as z from 'zod';
import { type NeedContent, needContentSchema } from '../../../../shared/need/need.ts';

/** What the form holds while it is being filled in: any field may still be missing. */
export type NeedValues = { [Field in keyof NeedContent]?: unknown } & {
  terms: { elements: NeedContent['terms']['elements'] } & Record<string, unknown>;
};

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || value === null;

/** A group that may be left out is left out when none of it is filled in. */
const wholeOrNone = (group: unknown): unknown =>
  typeof group === 'object' && group !== null && !Object.values(group).every(isEmpty) ? group : undefined;

const tidyOutcome = ({ payment, ...outcome }: { payment?: Record<string, unknown> }) => ({
  ...outcome,
  payment: payment?.scale === undefined ? { perPerson: payment?.perPerson } : { scale: payment.scale },
});

/** The values as the service takes them. */
const tidy = (values: unknown): unknown => {
  const { referrals, comparison, dates, terms, ...rest } = values as NeedValues;
  const outcomes = (terms.outcomes ?? []) as Parameters<typeof tidyOutcome>[0][];
  return {
    ...rest,
    referrals: wholeOrNone(referrals),
    comparison: wholeOrNone(comparison),
    dates: wholeOrNone(dates),
    terms: { ...terms, outcomes: outcomes.map(tidyOutcome) },
  };
};

/** Judges what is in the form by the service's own schema. */
export const needFormSchema: z.ZodType<NeedContent, unknown> = z.preprocess(tidy, needContentSchema);

/** A new need begins with the published rules and weights, and with common terms that one may write over. */
export const newNeed: NeedValues = {
  name: '',
  summary: '',
  targetGroup: '',
  owner: 'NAV',
  referrals: { basis: '' },
  comparison: { kind: '', description: '' },
  dates: {},
  terms: {
    participants: 30,
    months: 36,
    areas: [],
    languages: [],
    entryLevel: { oral: 'A2', written: 'A1' },
    exitLevel: { oral: 'B1', written: 'A2' },
    elements: [],
    capital: 6_000_000,
    contractModel: 'repayment',
    themes: [],
    outcomes: [{ metric: '', month: 18, expectedShare: 0.5, strength: 30, payment: { perPerson: 240_000 } }],
    paymentCap: 9_000_000,
    jobs: 15,
    rules: { maxProviders: 5, minSmallProviders: 1, maxInvestors: 4, maxInvestorShare: 0.6, maxEmployers: 6 },
    weights: { elements: 0.5, capital: 0.25, jobs: 0.25, party: 0.01 },
  },
};
