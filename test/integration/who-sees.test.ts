import { beforeAll, describe, expect, test } from 'vitest';
import { contractTerms } from '../../shared/matching/contract.ts';
import { type FrozenMarket, frozenMarketSchema } from '../../shared/run/market.ts';
import { employerContent, investorContent, needContent, providerContent } from '../support/content.ts';
import { attack, nameOf } from '../support/inversion/attack.ts';
import { type Answered, answersTo, type Ids, viewsIn } from '../support/inversion/collect.ts';
import type { PublicNeed } from '../support/inversion/knowledge.ts';
import { isPinned, type Secret, secretsOf, standingIn } from '../support/inversion/secrets.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, ownService } from '../support/service.ts';

const service = ownService();
const as = ({ subject }: scene.Somebody) => service().as(subject);
const moderator = () => service().as(firstModerator);

const terms = needContent().terms;
const contract = contractTerms(terms);
const offer = (element: string, price: number, capacity: number, evidence: number) => ({
  ...{ element, price, capacity, evidence },
});
/** No two have a term in common: what stands in an answer must be the rival's, and not one's own. */
const mandate = (below: number, times: number, changes: object) =>
  investorContent({
    ...{ category: 'impact', instrument: 'return' },
    minReturn: contract.expectedReturn - below,
    maxLossProbability: contract.lossProbability * times,
    ...changes,
  });

type Who = 'small' | 'large' | 'rival' | 'fitting' | 'outsider' | 'unfit' | 'employer';
const parties = {} as Record<Who, scene.Party>;
let market: FrozenMarket;
let ids: Ids = {};
let secrets: Secret[] = [];
let second: scene.Somebody;

beforeAll(async () => {
  await scene.openDoors(service());
  second = await scene.somebody(service(), 'moderator');
  const contents = {
    small: providerContent({ offers: [offer('assessment', 10_017.37, 31.013, 3)] }),
    large: providerContent({ offers: [offer('work-practice', 12_719.41, 23.017, 2)] }),
    rival: mandate(0.0213, 1.317, { ticket: { min: 110_017, max: 911_017 } }),
    fitting: mandate(0.0317, 1.213, { ticket: { min: 90_019, max: 1_150_019 } }),
    outsider: mandate(0.0411, 1.411, { ticket: { min: 50_021, max: 60_021 } }),
    unfit: mandate(0.0127, 1.119, { ticket: { min: 70_023, max: 700_023 }, maxMonths: 12 }),
    employer: employerContent({ positionShare: 63.017, mentor: false }),
  };
  for (const [who, content] of Object.entries(contents) as [Who, (typeof contents)[Who]][])
    parties[who] = await scene.party(service(), content);
  const needId = await scene.publishedNeed(service());
  const { runId, consortia } = await scene.publishedRun(service(), needId);
  market = frozenMarketSchema.parse((await moderator().getRunMarket({ params: { runId } })).body);
  secrets = secretsOf(market);
  ids = {
    needId: [needId],
    runId: [runId],
    consortiumId: consortia.map(({ consortiumId }) => consortiumId),
    profileId: [parties.rival.profileId],
    personId: [parties.rival.personId],
  };
});

const collected = new Map<Who, Promise<Answered[]>>();
const answers = (who: Who): Promise<Answered[]> => {
  const known = collected.get(who) ?? answersTo(service(), parties[who].subject, ids);
  collected.set(who, known);
  return known;
};

const needKnown = (): PublicNeed => ({ needId: ids.needId![0]!, terms: market.need, contract });

/** What the attack finds in everything that one party is answered; `mayKnow` are the fields that the table shows it. */
const foundBy = async (who: Who, mayKnow: readonly string[] = []) => {
  const { profileId } = parties[who];
  const kept = secrets.filter(({ party, field }) => party !== profileId && !mayKnow.includes(field));
  const all = await answers(who);
  const own = secrets
    .filter(({ party }) => party === profileId)
    .map(({ name, truth }) => [name, truth] as const);
  const know = attack({
    needs: [needKnown()],
    own: new Map(own),
    ...viewsIn(all),
  });
  return {
    consortia: viewsIn(all).consortia,
    pinned: kept.filter((secret) => isPinned(know, secret)).map(({ name }) => name),
    standing: standingIn(
      all.map(({ json }) => json),
      kept,
    ).map(({ name }) => name),
    know,
  };
};

describe('everything that a party is answered, by every route and with every id', () => {
  test.each<[Who, string[], number]>([
    ['fitting', ['provider.price', 'provider.evidence'], 1],
    ['outsider', ['provider.price', 'provider.evidence'], 1],
    ['unfit', [], 1],
    ['small', [], 0],
    ['employer', [], 0],
  ])('as %s, tells no term of another that the table keeps from it', async (who, mayKnow, fewest) => {
    const { consortia, pinned, standing } = await foundBy(who, mayKnow);
    expect(consortia.length).toBeGreaterThanOrEqual(fewest);
    expect({ pinned, standing }).toEqual({ pinned: [], standing: [] });
  });

  test('as a moderator, tells them all: the attack can find what is there', async () => {
    const all = await answersTo(service(), firstModerator, ids);
    const know = attack({
      needs: [needKnown()],
      own: new Map(),
      ...viewsIn(all),
    });
    const { lo, hi } = know.of(nameOf(parties.rival.profileId, 'minReturn'));
    const truth = contract.expectedReturn - 0.0213;
    expect(Math.max(Math.abs(lo - truth), Math.abs(hi - truth))).toBeLessThan(1e-6);
    expect(
      standingIn(
        all.map(({ json }) => json),
        secrets,
      ),
    ).toHaveLength(secrets.filter(({ field }) => field !== 'provider.evidence').length);
  });
});

describe('an investor', () => {
  const best = () => ({ params: { consortiumId: ids.consortiumId![0]! } });

  test('reads prices as long as its mandate fits the need, as it is today', async () => {
    const prices = async (who: Who) =>
      (await as(parties[who]).explainConsortium(best())).body.contributions.flatMap(({ offer: sold }) =>
        sold ? [sold.price] : [],
      );
    expect(await prices('outsider')).toContain(10_017.37);
    expect(await prices('unfit')).toEqual([]);
  });

  test('cannot ask a filter for more than it is shown', async () => {
    const passes = async (query: object) => {
      const { body } = await as(parties.unfit).listConsortia({
        query: { needId: ids.needId![0]!, ...query },
      });
      return body.items.some(({ rank }) => rank === 1);
    };
    const shown = (await as(parties.unfit).getConsortium(best())).body.figures;
    expect(await passes({ minScore: shown.delivery })).toBe(true);
    expect(await passes({ minScore: shown.delivery! + 0.0001 })).toBe(false);
    expect(await passes({ minEvidence: 0 })).toBe(false);
    expect(shown.lowestEvidence).toBeUndefined();
  });

  test('learns nothing of a consortium of a run that has not been published', async () => {
    const { run } = await scene.run(service(), ids.needId![0]!);
    const params = { consortiumId: `${run.runId}.1` };
    expect(await problemIn(as(parties.fitting).getConsortium({ params }))).toMatchObject({ status: 404 });
  });
});

describe('once the consortium is approved', () => {
  beforeAll(async () => {
    const { body } = await moderator().getConsortium({ params: { consortiumId: ids.consortiumId![0]! } });
    await scene.invited(service(), body, second);
  });
  const read = async (who: Who) =>
    (await as(parties[who]).getConsortium({ params: { consortiumId: ids.consortiumId![0]! } })).body;

  test('its parties read the amounts, the meeting, and whom to turn to at each other', async () => {
    const { parties: members, investments, contacts, meeting } = await read('small');
    expect(investments.every(({ amount }) => amount !== undefined)).toBe(true);
    expect(meeting).toMatchObject({ place: 'NAV Bjerke' });
    expect(contacts!.map(({ profileId }) => profileId).toSorted()).toEqual(
      members.map(({ profileId }) => profileId).toSorted(),
    );
    const { email } = parties.rival;
    const rival = members.some(({ profileId }) => profileId === parties.rival.profileId);
    expect(contacts!.some((one) => one.email === email)).toBe(rival);
  });

  test('an investor outside it still reads neither', async () => {
    const shown = await read('outsider');
    expect(shown.investments.every(({ amount }) => amount === undefined)).toBe(true);
    expect(shown).not.toHaveProperty('contacts');
    expect(shown).not.toHaveProperty('meeting');
  });
});
