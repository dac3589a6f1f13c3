import { readFileSync } from 'node:fs';
import { search } from '../../functions/replace/search.ts';
import { storeAnswer } from '../../functions/store/answer-invitation.ts';
import { create, put } from '../../functions/store/change.ts';
import { writeDocument } from '../../functions/store/documents.ts';
import { consortia, invitations, memberships } from '../../functions/store/nouns/consortia.ts';
import { needs } from '../../functions/store/nouns/needs.ts';
import { people } from '../../functions/store/nouns/people.ts';
import { marketRows, profiles } from '../../functions/store/nouns/profiles.ts';
import { replacements } from '../../functions/store/nouns/replacements.ts';
import { figuresOf, fitsOf, partiesOf } from '../../shared/consortium/figures.ts';
import { answerInvitation } from '../../shared/invitation/decide.ts';
import { contractTerms } from '../../shared/matching/contract.ts';
import { compose } from '../../shared/matching/index.ts';
import { type Side, sides } from '../../shared/person/role.ts';
import { profileContentSchema } from '../../shared/profile/content.ts';
import { marketRow } from '../../shared/profile/market-row.ts';
import { frozenMarketSchema } from '../../shared/run/market.ts';
import { before, consortium, need, person, profile } from './nouns.ts';
import type { Office } from './office.ts';
import { organisationNumbers } from './organisations.ts';

const file = new URL('../../data/bjerke-2024.market.json', import.meta.url);
const market = frozenMarketSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const answer = compose(market, { k: 1 });
const entry = answer.consortia[0]!;

export const consortiumId = 'run-1.1';
export const parties = partiesOf(entry, market);
export const invitationOf = (profileId: string): string => `${consortiumId}.${profileId}`;
export const emailOf = (profileId: string): string => `${profileId}@x.example`;

const rowsOf = (side: Side) => market[`${side}s`].map((row) => ({ side, row }));
const everybody = sides.flatMap(rowsOf);
const numbers = organisationNumbers();

/** Items that one transaction holds. */
const mostInOne = 100;

/** The best consortium of the Bjerke market, approved; each party of the market has a profile, and one person named like it. */
export const approvedConsortium = async ({ store }: Office): Promise<void> => {
  await store.commit([
    ...parties.map(({ profileId }) => put(memberships, { profileId, consortiumId, at: before })),
    put(people, person({ personId: 'mona', role: 'moderator', email: 'mona@nav.example' })),
    put(people, person({ personId: 'morten', role: 'moderator', email: 'morten@nav.example' })),
    put(needs, need('published', { currentRunId: 'run-1' })),
    create(
      consortia,
      consortium('approved', {
        ...{ entry, parties },
        figures: figuresOf(entry, market, contractTerms(market.need)),
        fits: fitsOf(entry, answer.fits),
      }),
    ),
  ]);
  const ofEach = everybody.flatMap(({ side, row }) => {
    const { id, name, ...terms } = row;
    const organisation = { number: numbers.next().value, name };
    const content = profileContentSchema.parse({ side, name, terms });
    const active = profile('active', { profileId: id, contactPersonId: id, organisation, content });
    return [
      put(people, person({ personId: id, email: emailOf(id), role: side, organisation })),
      put(profiles, active),
      put(marketRows, marketRow(active)!),
    ];
  });
  for (let from = 0; from < ofEach.length; from += mostInOne)
    await store.commit(ofEach.slice(from, from + mostInOne));
  await writeDocument(store, { runId: 'run-1', document: 'MARKET' }, market);
};

/** Invites the whole table. */
export const inviteAll = async (at: Office): Promise<void> => {
  await at.store.commit([at.store.task({ task: 'invite', consortiumId })]);
  await at.settle();
};

export const give = async (at: Office, profileId: string, given: 'accept' | 'decline'): Promise<void> => {
  const from = (await at.store.get(invitations, invitationOf(profileId)))!;
  const asked = given === 'accept' ? { answer: given } : { answer: given, reason: 'Nei.' };
  const to = answerInvitation(from, asked, at.deps.now());
  await storeAnswer(at.deps, { by: profileId, from, to });
  await at.settle();
};

/** What the stream would start: the search for who takes the place of a party. */
export const searchFor = async (at: Office, profileId: string) => {
  await search(invitationOf(profileId), at.deps);
  await at.settle();
  return (await at.store.get(replacements, invitationOf(profileId)))!;
};
