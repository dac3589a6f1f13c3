import { needInconsistencies } from '../matching/consistency.ts';
import type { NeedTerms, Outcome } from '../matching/terms.ts';
import type { NeedContent } from './need.ts';

/** One thing that must be in order before a need is published; `failed` names the fields to mend. */
export type Check = { name: string; passed: boolean; failed: { path: string; code: string }[] };

type Rule = { path: string; code: string; holds: (content: NeedContent, today: string) => boolean };

/** The most that the terms can ever pay, in kroner, before the cap: everybody reaches every outcome. */
export const largestPayment = ({ outcomes, participants }: NeedTerms): number =>
  outcomes.reduce(
    (sum, { payment }) =>
      sum +
      (payment.perPerson !== undefined
        ? payment.perPerson * participants
        : Math.max(0, ...payment.scale.filter(({ share }) => share <= 1).map(({ amount }) => amount))),
    0,
  );

const ascending = ({ payment }: Outcome): boolean =>
  payment.scale === undefined ||
  (payment.scale.length > 0 &&
    payment.scale.every(
      (step, index, all) =>
        step.share <= 1 &&
        (index === 0 || (step.share > all[index - 1]!.share && step.amount >= all[index - 1]!.amount)),
    ));

const repays = (terms: NeedTerms, most: number) => terms.contractModel === 'bridge' || most >= terms.capital;

/** All parties of a consortium are invited in one transaction, and meet around one table. */
const largestConsortium = 40;

/**
 * The published list of checks (DOMAIN: target, elements, terms, outcome scale and dates complete and consistent, and
 * the two questions that pilots have failed on: enough participants referred, and a comparison to show outcomes by).
 */
const rules = {
  target: [
    { path: '$.targetGroup', code: 'describe-target-group', holds: (c) => c.targetGroup.length >= 20 },
    { path: '$.summary', code: 'describe-need', holds: (c) => c.summary.length >= 20 },
  ],
  elements: [
    { path: '$.terms.elements', code: 'no-elements', holds: (c) => c.terms.elements.length > 0 },
    {
      path: '$.terms.elements',
      code: 'no-required-element',
      holds: (c) => c.terms.elements.some(({ required }) => required),
    },
  ],
  terms: [
    { path: '$.terms', code: 'inconsistent', holds: (c) => needInconsistencies(c.terms).length === 0 },
    {
      path: '$.terms.paymentCap',
      code: 'cap-below-capital',
      holds: (c) => repays(c.terms, c.terms.paymentCap),
    },
    {
      path: '$.terms.outcomes',
      code: 'payments-below-capital',
      holds: (c) => repays(c.terms, largestPayment(c.terms)),
    },
    {
      path: '$.terms.rules.maxInvestorShare',
      code: 'shares-below-whole',
      holds: ({ terms: { rules } }) => rules.maxInvestors * rules.maxInvestorShare >= 1,
    },
    {
      path: '$.terms.rules',
      code: 'too-many-parties',
      holds: ({ terms: { rules } }) =>
        rules.maxProviders + rules.maxInvestors + rules.maxEmployers <= largestConsortium,
    },
    {
      path: '$.terms.rules.minSmallProviders',
      code: 'more-small-than-providers',
      holds: ({ terms: { rules } }) => rules.minSmallProviders <= rules.maxProviders,
    },
  ],
  outcomes: [
    {
      path: '$.terms.outcomes',
      code: 'scale-not-ascending',
      holds: (c) => c.terms.outcomes.every(ascending),
    },
    {
      path: '$.terms.outcomes',
      code: 'outcome-after-end',
      holds: (c) => c.terms.outcomes.every(({ month }) => month <= c.terms.months),
    },
  ],
  dates: [
    { path: '$.dates', code: 'dates-missing', holds: (c) => c.dates !== undefined },
    {
      path: '$.dates.answerBy',
      code: 'deadline-passed',
      holds: (c, today) => !c.dates || c.dates.answerBy >= today,
    },
    {
      path: '$.dates.startOn',
      code: 'start-before-deadline',
      holds: (c) => !c.dates || c.dates.startOn > c.dates.answerBy,
    },
  ],
  referrals: [
    { path: '$.referrals', code: 'referrals-missing', holds: (c) => c.referrals !== undefined },
    {
      path: '$.referrals.perYear',
      code: 'too-few-referred',
      holds: (c) => !c.referrals || c.referrals.perYear >= c.terms.participants,
    },
  ],
  comparison: [
    { path: '$.comparison', code: 'comparison-missing', holds: (c) => c.comparison !== undefined },
    {
      path: '$.comparison.description',
      code: 'describe-comparison',
      holds: (c) => !c.comparison || c.comparison.description.length >= 10,
    },
  ],
} as const satisfies Record<string, readonly Rule[]>;

/** The outcome of every check on `today`, an Oslo day. */
export const checkNeed = (content: NeedContent, today: string): Check[] =>
  Object.entries(rules as Record<string, readonly Rule[]>).map(([name, list]) => {
    const failed = list
      .filter(({ holds }) => !holds(content, today))
      .map(({ path, code }) => ({ path, code }));
    return { name, passed: failed.length === 0, failed };
  });
