import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMeet, type PartyToday, type Today } from '../../../shared/consortium/may-meet.ts';
import { concerns, isHard } from '../../../shared/consortium/obstacle.ts';
import { overridden } from '../../../shared/consortium/put-forward.ts';
import type { Profile, ProfileState } from '../../../shared/profile/profile.ts';
import { frozenMarketSchema } from '../../../shared/run/market.ts';
import { employerContent, investorContent, needContent, providerContent } from '../../support/content.ts';
import { consortium, need, profile } from '../../support/nouns.ts';

const contents = { provider: providerContent(), investor: investorContent(), employer: employerContent() };
type SideName = keyof typeof contents;

const partyOf = (side: SideName, number: string, state: ProfileState = 'active', people = 1): PartyToday => {
  const profileId = `${side}-${number}`;
  const organisation = { number, name: `${side} AS` };
  const found: Profile = profile(state, { profileId, organisation, content: contents[side] });
  return { party: { profileId, side, name: `${side} ${number}` }, profile: found, people };
};

const provider = partyOf('provider', '310000019');
const investor = partyOf('investor', '310000027');
const employer = partyOf('employer', '310000035');
const table = [provider, investor, employer];
const clear: Today = { parties: table, conflicts: [], need: need('published', { currentRunId: 'run-1' }) };

const market = frozenMarketSchema.parse({
  need: { id: 'bjerke', name: 'Bjerke', ...needContent().terms },
  providers: [{ id: 'provider-310000019', name: 'A', ...providerContent().terms }],
  investors: [{ id: 'investor-310000027', name: 'B', ...investorContent().terms }],
  employers: [{ id: 'employer-310000035', name: 'C', ...employerContent().terms }],
});
const entry = {
  ...consortium('candidate').entry,
  deliveries: [{ provider: 'provider-310000019', element: 'assessment' }],
};
const relied = { runId: 'run-1', entry, market };
const kindsOf = (today: Today) => mayMeet(today).map(({ kind }) => kind);
const withTerms = (today: PartyToday, terms: object): PartyToday => {
  const { profile: found } = today;
  const content = { ...found!.content, terms: { ...found!.content.terms, ...terms } };
  return { ...today, profile: { ...found!, content } as Profile };
};

describe('parties', () => {
  test('may meet when all are active, can act, and nothing has changed', () => {
    expect(mayMeet({ ...clear, relied })).toEqual([]);
  });

  test.each([
    ['withdrawn', 'withdrawn'],
    ['paused', 'paused'],
    ['draft', 'not-approved'],
    ['submitted', 'not-approved'],
    ['sent-back', 'not-approved'],
  ] as const)('may not meet when one is %s', (state, kind) => {
    const gone = partyOf('investor', '310000027', state);
    expect(mayMeet({ ...clear, parties: [provider, gone, employer] })).toEqual([
      { kind, party: { profileId: 'investor-310000027', name: 'investor 310000027' } },
    ]);
  });

  test('may not meet when no person can act for one, or its profile is missing', () => {
    const alone = partyOf('provider', '310000019', 'active', 0);
    expect(kindsOf({ ...clear, parties: [alone, investor] })).toEqual(['nobody-acts']);
    expect(kindsOf({ ...clear, parties: [{ ...provider, profile: undefined }] })).toEqual(['not-approved']);
  });

  test('may not meet when a moderator or one of them has noted a conflict between two', () => {
    const noted = { one: 'employer-310000035', other: 'investor-310000027' };
    expect(kindsOf({ ...clear, conflicts: [noted] })).toEqual(['conflict']);
    const wary = withTerms(investor, { conflicts: ['provider-310000019'] });
    const [found] = mayMeet({ ...clear, parties: [provider, wary, employer] });
    expect(found).toMatchObject({
      kind: 'conflict',
      party: { profileId: 'investor-310000027' },
      other: { profileId: 'provider-310000019' },
    });
  });

  test('may not be one organisation in two roles', () => {
    const both = [provider, partyOf('investor', '310000019')];
    expect(kindsOf({ ...clear, parties: both })).toEqual(['same-organisation']);
  });

  test('may not meet about a need that is closed', () => {
    expect(kindsOf({ ...clear, need: need('closed', { currentRunId: 'run-1' }) })).toEqual(['need-closed']);
  });

  test('are told which terms have changed, of those that the entry relies on', () => {
    const dearer = withTerms(provider, {
      offers: [
        { element: 'assessment', price: 12_000, capacity: 60, evidence: 2 },
        { element: 'work-practice', price: 1, capacity: 1, evidence: 0 },
      ],
    });
    const [found, ...others] = mayMeet({ ...clear, parties: [dearer, investor, employer], relied });
    expect(found).toMatchObject({ kind: 'terms-changed', fields: ['offers.assessment'] });
    expect(others).toEqual([]);
    const smaller = withTerms(investor, { ticket: { min: 0, max: 300_000 } });
    expect(mayMeet({ ...clear, parties: [provider, smaller], relied })[0]).toMatchObject({
      fields: ['ticket'],
    });
  });

  test('of an older run are told so', () => {
    const newer = need('published', { currentRunId: 'run-2' });
    expect(kindsOf({ ...clear, need: newer, relied })).toEqual(['superseded-run']);
  });
});

describe('what is found', () => {
  const states = fc.constantFrom<ProfileState>('active', 'paused', 'withdrawn', 'draft');
  const parties = fc
    .uniqueArray(fc.integer({ min: 310_000_000, max: 310_000_030 }), { minLength: 2, maxLength: 6 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          fc
            .tuple(fc.constantFrom<SideName>('provider', 'investor', 'employer'), states, fc.nat(1))
            .map(([side, state, people]) => partyOf(side, String(number), state, people)),
        ),
      ),
    );

  test('does not depend on the order of the parties', () => {
    fc.assert(
      fc.property(parties, (found) => {
        const one = mayMeet({ ...clear, parties: found });
        expect(mayMeet({ ...clear, parties: found.toReversed() })).toEqual(one);
      }),
    );
  });

  test('never shrinks when a conflict is noted', () => {
    fc.assert(
      fc.property(parties, fc.nat(5), fc.nat(5), (found, a, b) => {
        const [one, other] = [found[a % found.length]!, found[b % found.length]!];
        const noted = { one: one.party.profileId, other: other.party.profileId };
        const before = mayMeet({ ...clear, parties: found });
        const after = mayMeet({ ...clear, parties: found, conflicts: [noted] });
        for (const obstacle of before) expect(after).toContainEqual(obstacle);
      }),
    );
  });

  test('concerns the party itself, the other of a conflict, and all where it is the need', () => {
    const [found] = mayMeet({
      ...clear,
      conflicts: [{ one: 'employer-310000035', other: 'investor-310000027' }],
    });
    expect(concerns(found!, 'investor-310000027')).toBe(true);
    expect(concerns(found!, 'provider-310000019')).toBe(false);
    expect(concerns({ kind: 'need-closed' }, 'provider-310000019')).toBe(true);
  });
});

describe('an override', () => {
  const soft = mayMeet({ ...clear, need: need('published', { currentRunId: 'run-2' }), relied });
  const hard = mayMeet({ ...clear, need: need('closed') });
  const reason = { reason: 'Endringen betyr lite.' };

  test('is kept with what it overrides', () => {
    expect(soft.some(isHard)).toBe(false);
    expect(overridden(soft, reason)).toEqual({ ...reason, obstacles: soft });
  });

  test('is asked for where something soft stands in the way, and cannot overcome what is hard', () => {
    expect(() => overridden(soft, undefined)).toThrow(expect.objectContaining({ code: 'needs-override' }));
    expect(() => overridden([...hard, ...soft], reason)).toThrow(
      expect.objectContaining({ code: 'may-not-meet' }),
    );
  });

  test('of nothing is refused', () => {
    expect(overridden([], undefined)).toBeUndefined();
    expect(() => overridden([], reason)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});
