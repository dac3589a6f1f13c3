import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { consortiumHandlers } from '../../../functions/api/handlers/consortium.ts';
import { approveReplacement } from '../../../functions/replace/approve.ts';
import { search } from '../../../functions/replace/search.ts';
import { storeAnswer } from '../../../functions/store/answer-invitation.ts';
import { create, put } from '../../../functions/store/change.ts';
import { writeDocument } from '../../../functions/store/documents.ts';
import { consortia, invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { needs, runs } from '../../../functions/store/nouns/needs.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { marketRows, profiles } from '../../../functions/store/nouns/profiles.ts';
import { replacements } from '../../../functions/store/nouns/replacements.ts';
import { bumpStanding } from '../../../functions/store/standing.ts';
import { figuresOf, fitsOf, partiesOf } from '../../../shared/consortium/figures.ts';
import { answerInvitation } from '../../../shared/invitation/decide.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { compose } from '../../../shared/matching/index.ts';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import { marketRow } from '../../../shared/profile/market-row.ts';
import { freezeMarket } from '../../../shared/run/market.ts';
import { employerContent, investorContent, needContent, providerContent } from '../../support/content.ts';
import { actor, before, consortium, meeting, need, person, profile, run } from '../../support/nouns.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { organisationNumbers } from '../../support/organisations.ts';

const rules = {
  maxProviders: 1,
  minSmallProviders: 1,
  maxInvestors: 2,
  maxInvestorShare: 0.6,
  maxEmployers: 37,
};
const weights = { elements: 0.4, capital: 0.2, jobs: 0.4, party: 0.0001 };
const asked = need('published', {
  currentRunId: 'run-1',
  content: needContent({ terms: { jobs: 37, capital: 400_000, rules, weights } as never }),
});
const numbers = organisationNumbers();
const partyWith = (content: ProfileContent) => {
  const organisation = { number: numbers.next().value, name: content.name };
  const profileId = `${content.side}-${organisation.number}`;
  const active = profile('active', { profileId, contactPersonId: profileId, organisation, content });
  return { profile: active, person: person({ personId: profileId, role: content.side, organisation }) };
};
const everybody = [
  partyWith(providerContent()),
  ...[1, 2].map(() => partyWith(investorContent())),
  ...Array.from({ length: 39 }, () => partyWith(employerContent({ positions: 1 }))),
];
const rows = everybody.map((one) => marketRow(one.profile)!);
const market = freezeMarket(asked, { rows, conflicts: [] });
const answer = compose(market, { k: 1 });
const entry = answer.consortia[0]!;
const parties = partiesOf(entry, market);
const consortiumId = 'run-1.1';
const params = { consortiumId };

const inTens = async <T>(all: readonly T[], work: (some: T[]) => Promise<unknown>) => {
  for (let from = 0; from < all.length; from += 10) await work(all.slice(from, from + 10));
};

/** The largest consortium that the service publishes, a candidate whose parties have all been changed once. */
const candidate = async ({ store }: Office) => {
  const moderators = ['mona', 'morten'].map((personId) =>
    person({ personId, role: 'moderator', email: `${personId}@nav.example` }),
  );
  await store.commit([
    ...moderators.map((one) => put(people, one)),
    put(needs, asked),
    create(runs, run('ready', { needId: asked.needId, publishedAt: before })),
    create(
      consortia,
      consortium('candidate', {
        ...{ entry, parties, needId: asked.needId },
        figures: figuresOf(entry, market, contractTerms(market.need)),
        fits: fitsOf(entry, answer.fits),
      }),
    ),
  ]);
  await inTens(everybody, (some) =>
    store.commit(
      some.flatMap((one) => [
        put(people, one.person),
        put(profiles, one.profile),
        put(marketRows, marketRow(one.profile)!),
        bumpStanding(one.profile.profileId),
      ]),
    ),
  );
  await writeDocument(store, { runId: 'run-1', document: 'MARKET' }, market);
};

/** How many items the largest transaction since the last look held. */
const counting = ({ table }: Office) => {
  let most = 0;
  table.documents.middlewareStack.add(
    (next) => (args) => {
      const { TransactItems = [] } = args.input as Partial<TransactWriteCommandInput>;
      most = Math.max(most, TransactItems.length);
      return next(args);
    },
    { step: 'initialize' },
  );
  return () => {
    const seen = most;
    most = 0;
    return seen;
  };
};

test('a table of forty is recommended, approved, invited, answered, replaced at and concluded, each in one transaction', async () => {
  expect(parties).toHaveLength(40);
  const at = await office();
  const most = counting(at);
  await candidate(at);
  const items: Record<string, number> = {};
  const during = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    most();
    const result = await act();
    items[what] = most();
    return result;
  };
  const as = (personId: string) => actor('moderator', { personId });
  const version = async () => (await at.store.get(consortia, consortiumId))!.version;
  const call = async (personId: string, body: object) =>
    ({ actor: as(personId), params, version: await version(), body }) as never;

  await during('recommend', async () =>
    consortiumHandlers.recommendConsortium(await call('mona', { reason: 'Dekker alt.', meeting }), at.deps),
  );
  await during('approve', async () =>
    consortiumHandlers.approveConsortium(await call('morten', { reason: 'Enig.' }), at.deps),
  );
  await during('invite', at.settle);
  expect(mailsOf(at, 'invitation')).toHaveLength(40);

  const given = async (profileId: string, said: 'accept' | 'decline') => {
    const from = (await at.store.get(invitations, `${consortiumId}.${profileId}`))!;
    const what = said === 'accept' ? { answer: said } : { answer: said, reason: 'Nei.' };
    await storeAnswer(at.deps, { by: profileId, from, to: answerInvitation(from, what, at.deps.now()) });
  };
  const ids = parties.map(({ profileId }) => profileId);
  const leaving = ids.at(-1)!;
  await during('answer', async () => {
    for (const id of ids.slice(0, -1)) await given(id, 'accept');
    await given(leaving, 'decline');
  });
  await at.settle();
  await during('search', () => search(`${consortiumId}.${leaving}`, at.deps));
  const proposal = (await at.store.get(replacements, `${consortiumId}.${leaving}`))!;
  expect(proposal).toMatchObject({ state: 'proposed', alsoLeaving: [] });
  const sentBefore = at.sent.length;
  await during('replace', () => approveReplacement(at.deps, proposal, { by: 'mona', reason: 'Nest best.' }));
  await at.settle();
  expect(mailsOf(at, 'invitation', sentBefore)).toHaveLength(40);
  const joining = proposal.state === 'proposed' ? proposal.joining[0]!.profileId : '';
  await given(joining, 'accept');
  expect((await at.store.get(consortia, consortiumId))?.state).toBe('accepted');

  await during('conclude', async () =>
    consortiumHandlers.concludeConsortium(
      await call('mona', { result: 'no-contract', reason: 'Pengene manglet.' }),
      at.deps,
    ),
  );
  await during('call off', at.settle);
  expect((await at.store.get(meetings, consortiumId))?.state).toBe('cancelled');
  expect(mailsOf(at, 'invitation-cancelled')).toHaveLength(40);
  // A transaction holds 100 items.
  expect(items).toEqual({
    ...{ recommend: 43, approve: 46, invite: 86, answer: 46, search: 44, replace: 88 },
    ...{ conclude: 5, 'call off': 83 },
  });
});
