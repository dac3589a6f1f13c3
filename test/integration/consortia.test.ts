import { describe, expect, test } from 'vitest';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';

const { service, market } = ownMarket();

describe('two moderators', () => {
  test('are needed: whoever recommended is refused, and told that another must', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    const own = market().moderator.approveConsortium({ ...recommended, body: scene.approval });
    expect(await problemIn(own)).toMatchObject({ status: 409, code: 'same-person-twice' });
    const shown = await market().moderator.getConsortium({ params: recommended.params });
    expect(shown.body).toMatchObject({ state: 'recommended', actions: ['send-back'] });
    const theirs = await market().as(market().second).getConsortium({ params: recommended.params });
    expect(theirs.body.actions).toEqual(['approve', 'send-back']);
  });

  test('who approve at once: one does, the other is told that it is done', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    const approve = (one: scene.Somebody) =>
      market()
        .as(one)
        .approveConsortium({ ...recommended, body: scene.approval });
    const both = await Promise.allSettled([approve(market().second), approve(market().third)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason.problem).toMatchObject({ status: 409, code: 'wrong-state' });
    const audit = await market().moderator.listAudit({
      query: { record: `CONSORTIUM#${best.consortiumId}`, limit: 50 },
    });
    expect(audit.body.items.filter(({ action }) => action === 'approve-consortium')).toHaveLength(1);
  });

  test('who approve and send back at once: one of it is done', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    const both = await Promise.allSettled([
      market()
        .as(market().second)
        .approveConsortium({ ...recommended, body: scene.approval }),
      market()
        .as(market().third)
        .sendBackConsortium({ ...recommended, body: { reason: 'For lite kapital.' } }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('who approve two consortia of one need at once: the need gets one', async () => {
    const { best, next } = await market().freshRun();
    const [one, other] = [await scene.recommend(service(), best), await scene.recommend(service(), next)];
    const both = await Promise.allSettled([
      market()
        .as(market().second)
        .approveConsortium({ ...one, body: scene.approval }),
      market()
        .as(market().third)
        .approveConsortium({ ...other, body: scene.approval }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason.problem).toMatchObject({ status: 409, code: 'another-consortium-approved' });
  });

  test('cannot put a second consortium forward while one is approved', async () => {
    const { best, next } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    const params = { consortiumId: next.consortiumId };
    const late = market().moderator.recommendConsortium({
      params,
      version: next.version,
      body: scene.recommendation(),
    });
    expect(await problemIn(late)).toMatchObject({ code: 'another-consortium-approved' });
  });

  test('are told that a meeting must have its answers due in time', async () => {
    const { best } = await market().freshRun();
    const past = { start: '2020-02-10T10:00', answerBy: '2020-02-03' };
    const refused = market().moderator.recommendConsortium({
      params: { consortiumId: best.consortiumId },
      version: best.version,
      body: scene.recommendation(past),
    });
    expect(await problemIn(refused)).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: '$.meeting.answerBy', code: 'deadline-passed' }],
    });
  });

  test('see what waits for them until it is decided', async () => {
    const { best } = await market().freshRun();
    const { params, version } = await scene.recommend(service(), best);
    const waiting = async () => {
      const { body } = await market().moderator.listQueue({ query: { limit: 100 } });
      return body.items.filter(({ kind, id }) => kind === 'consortium' && id === params.consortiumId);
    };
    expect(await waiting()).toHaveLength(1);
    await market()
      .as(market().second)
      .sendBackConsortium({ params, version, body: { reason: 'For lite kapital.' } });
    expect(await waiting()).toEqual([]);
  });
});
