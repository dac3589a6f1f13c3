import { describe, expect, test } from 'vitest';
import { employerSchema, investorSchema, providerSchema } from '../../shared/matching/parties.ts';
import { needTermsSchema } from '../../shared/matching/terms.ts';
import { bondsOf } from '../../web/consortium/network-links.ts';
import { recommendationSchema } from '../../web/pages/moderation/consortium/recommendation.ts';
import { monthsBack } from '../../web/pages/moderation/months.ts';
import { needFormSchema, newNeed } from '../../web/pages/moderation/need-editor/values.ts';
import { coverageRows } from '../../web/pages/moderation/run/coverage-rows.ts';
import { changedRows } from '../../web/profile/changed-rows.ts';
import { text as run } from '../../web/text/nb/run.ts';

const row = (key: string, value: string) => ({ key, label: key, value });

describe('what has changed in a profile', () => {
  test('lists only what differs, with what is new and what is gone', () => {
    const now = [row('areas', 'Alna'), row('offer/a', '100 kr'), row('offer/b', '200 kr')];
    const after = [row('areas', 'Alna'), row('offer/a', '150 kr'), row('offer/c', '300 kr')];
    expect(changedRows(now, after)).toEqual([
      { key: 'offer/a', label: 'offer/a', now: '100 kr', after: '150 kr' },
      { key: 'offer/c', label: 'offer/c', now: undefined, after: '300 kr' },
      { key: 'offer/b', label: 'offer/b', now: '200 kr', after: undefined },
    ]);
  });

  test('is nothing when nothing differs', () => {
    expect(changedRows([row('areas', 'Alna')], [row('areas', 'Alna')])).toEqual([]);
  });
});

describe('what changed from an earlier run', () => {
  const { needFields, partyFields } = run.differences;

  test('is told in words, whatever field of the need it is', () => {
    expect(Object.keys(needFields).toSorted()).toEqual(
      ['name', ...Object.keys(needTermsSchema.shape)].toSorted(),
    );
  });

  test('is told in words, whatever field of a party it is', () => {
    const sides = [providerSchema, investorSchema, employerSchema];
    const fields = new Set(['name', ...sides.flatMap(({ shape }) => Object.keys(shape))]);
    fields.delete('id');
    expect(Object.keys(partyFields).toSorted()).toEqual([...fields].toSorted());
  });
});

describe('the form of a need', () => {
  const whole = {
    ...newNeed,
    name: 'Flere i jobb',
    terms: {
      ...newNeed.terms,
      areas: ['bjerke'],
      themes: ['work'],
      outcomes: [{ metric: 'work', month: 12, expectedShare: 0.5, strength: 30, payment: { perPerson: 1 } }],
    },
  };

  test('leaves out the groups that nothing is written in', () => {
    const { referrals, comparison, dates } = needFormSchema.parse(whole);
    expect({ referrals, comparison, dates }).toEqual({
      referrals: undefined,
      comparison: undefined,
      dates: undefined,
    });
  });

  test('asks for the rest of a group that something is written in', () => {
    const { error } = needFormSchema.safeParse({ ...whole, dates: { answerBy: '2030-01-01' } });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['dates.startOn']);
  });

  test('sends an amount a person or a scale, never both', () => {
    const [outcome] = whole.terms.outcomes;
    const outcomes = [
      { ...outcome!, payment: { perPerson: 5, scale: [{ share: 0.5, amount: 10 }] } },
      { ...outcome!, payment: { perPerson: 5 } },
    ];
    const sent = needFormSchema.parse({ ...whole, terms: { ...whole.terms, outcomes } });
    expect(sent.terms.outcomes.map(({ payment }) => payment)).toEqual([
      { scale: [{ share: 0.5, amount: 10 }] },
      { perPerson: 5 },
    ]);
  });
});

test('a day and a time of day become the meeting’s start, however the time is written', () => {
  const sent = recommendationSchema(false).parse({
    reason: 'Fordi det er best.',
    meeting: { day: '2030-03-12', time: ' 09.30', minutes: 60, place: 'Oslo', answerBy: '2030-03-05' },
  });
  expect(sent.meeting.start).toBe('2030-03-12T09:30');
});

test('an element shows who delivers it, who in the team could, and how many outside it could', () => {
  const offer = (provider: string, fit?: number) => ({
    provider,
    element: 'assessment',
    ...(fit === undefined ? { excluded: 'no-capacity' as const } : { fit }),
    criteria: [],
  });
  const party = (profileId: string) => ({ profileId, side: 'provider' as const, name: profileId });
  const [covered] = coverageRows(
    { elements: [{ element: 'assessment', weight: 1, required: true }] },
    { offers: [offer('a', 0.7), offer('b', 0.5), offer('c'), offer('d', 0.9), offer('e')] },
    { parties: [party('a'), party('b'), party('c')], deliveries: [{ provider: 'a', element: 'assessment' }] },
  );
  expect(covered).toEqual({
    element: 'assessment',
    required: true,
    covered: true,
    cells: [
      { provider: 'a', fit: 0.7, delivers: true },
      { provider: 'b', fit: 0.5, delivers: false },
      { provider: 'c', fit: undefined },
    ],
    others: 1,
  });
});

test('each delivery, investment and job is a bond, as thick as what it adds', () => {
  const part = { fit: 1, share: 0.2, criteria: [] };
  const bonds = bondsOf(
    {
      deliveries: [{ provider: 'p', element: 'assessment' }],
      investments: [{ investor: 'i', amount: 10 }],
      jobs: [{ employer: 'e', positions: 2 }],
    },
    {
      contributions: [
        { side: 'provider', party: 'p', element: 'assessment', contribution: 0.2, ...part },
        { side: 'investor', party: 'i', contribution: 0.1, ...part },
      ],
    },
  );
  expect(bonds).toEqual([
    { party: 'p', task: 'assessment', points: 0.2 },
    { party: 'i', task: 'capital', points: 0.1 },
    { party: 'e', task: 'jobs', points: 0 },
  ]);
});

test('the months of the log begin with this one and cross the turn of the year', () => {
  expect(monthsBack(new Date('2026-02-01T00:30:00Z'), 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});
