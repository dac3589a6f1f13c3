import { describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { emailOf, firstModerator, newKey } from '../support/service.ts';

const { service, market } = ownMarket();
const doorkeeper = 'test-doorkeeper';

const recommended = async () => scene.recommend(service(), (await market().freshRun()).best);
const approvalBy = async (subject: string) =>
  problemIn(
    service()
      .as(subject)
      .approveConsortium({ ...(await recommended()), body: scene.approval }),
  );

describe('one human with two roles', () => {
  test('does not approve what they recommended, nor does whom they alone let in as a moderator', async () => {
    expect(await approvalBy(firstModerator)).toMatchObject({ code: 'same-person-twice' });
    expect(await approvalBy(doorkeeper)).toMatchObject({
      code: 'two-person-rule',
      detail: expect.stringMatching(/^let-in-by-the-other until /),
    });
  });

  test('does not approve as a second moderator with the same confirmed address', async () => {
    const other = await scene.somebody(service(), 'moderator');
    // The issuer vouches for the first moderator's address in the other's token as well.
    const token = await service().token(other.subject, { email: emailOf(firstModerator) });
    const me = await service().send('GET', '/me', { token });
    const changed = await service().send('PUT', '/me', {
      token,
      headers: { 'if-match': me.headers.get('etag')! },
      body: { name: 'Somebody Else', email: emailOf(firstModerator) },
    });
    expect(changed).toMatchObject({ status: 200, json: { emailState: 'confirmed' } });
    expect(await approvalBy(other.subject)).toMatchObject({
      code: 'two-person-rule',
      detail: 'same-address',
    });
  });

  test('does not approve a consortium of the party that they acted for before', async () => {
    const [provider] = market().providers;
    const colleague = await scene.somebody(service(), 'provider', { organisation: provider!.organisation });
    const params = { personId: colleague.personId };
    const { version } = await market().moderator.getPerson({ params });
    await market().moderator.removePerson({ params, version });
    await scene.somebody(service(), 'moderator', { subject: colleague.subject });
    expect(await approvalBy(colleague.subject)).toMatchObject({
      code: 'two-person-rule',
      detail: 'party-to-it',
    });
  });
});

test('twenty yeses of one moderator at once count once, and a new moderator waits for another’s', async () => {
  const asked = await scene.join(service(), 'moderator');
  const params = { personId: asked.personId };
  const { version } = await service().as(doorkeeper).getPerson({ params });
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, () => service().as(doorkeeper).acceptPerson({ params, version })),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const half = await market().moderator.getPerson({ params });
  expect(half.body).toMatchObject({ state: 'requested', acceptances: [{ by: expect.any(String) }] });
  expect(
    await problemIn(service().as(doorkeeper).acceptPerson({ params, version: half.version })),
  ).toMatchObject({ code: 'same-person-twice' });
  const whole = await market().moderator.acceptPerson({ params, version: half.version });
  expect(whole.body.state).toBe('active');
});

test('an organisation that somebody else has claimed is still its own people’s to ask for', async () => {
  const nav = { number: '889640782', name: 'NAV Bjerke (offisiell)' };
  const squatter = await scene.join(service(), 'investor', { organisation: nav });
  const as = service().as(squatter.subject);
  expect((await as.getMe({})).body.state).toBe('requested');
  expect(await problemIn(as.getMyProfile({}))).toMatchObject({ status: 403 });
  expect(await problemIn(as.listPeople({ query: {} }))).toMatchObject({ status: 403 });
  const signUp = { publicList: true, conference: { people: 1 }, meeting: { wanted: 'no' } };
  expect(
    await problemIn(as.signUp({ params: { roundId: 'any' }, key: newKey(), body: signUp as never })),
  ).toMatchObject({ code: 'not-active' });

  const real = await scene.join(service(), 'investor', { organisation: { ...nav, name: 'Bærekraft ASA' } });
  const params = { personId: real.personId };
  const { version } = await market().moderator.getPerson({ params });
  expect(await problemIn(as.acceptPerson({ params, version }))).toMatchObject({ status: 403 });
  const named = await market().moderator.nameOrganisation({
    params,
    version,
    body: { name: 'Bærekraft Norge ASA' },
  });
  await market().moderator.acceptPerson({ params, version: named.version });
  expect((await service().as(real.subject).getMe({})).body.organisation.name).toBe('Bærekraft Norge ASA');

  // What is told of the real person has been sent by now; the squatter has heard nothing of them.
  const { sesUrl } = service().instance;
  const mails = await until('the mail that lets the real person in', async () => {
    const all = await mailsIn(sesUrl);
    return all.some(({ to, template }) => to === real.email && template === 'person-accepted')
      ? all
      : undefined;
  });
  expect(mails.filter(({ to }) => to === squatter.email)).toEqual([]);

  // Whoever is let in later is called what the organisation is called.
  const late = { personId: squatter.personId };
  const waiting = await market().moderator.getPerson({ params: late });
  expect(
    await problemIn(
      market().moderator.nameOrganisation({ params: late, version: waiting.version, body: { name: 'NAV' } }),
    ),
  ).toMatchObject({ code: 'wrong-state' });
  const declined = await market().moderator.removePerson({ params: late, version: waiting.version });
  expect(declined.body.state).toBe('removed');
});

test('a name is corrected by a moderator alone, and only before the person is let in', async () => {
  const asked = await scene.join(service(), 'employer');
  const params = { personId: asked.personId };
  const [colleague] = market().providers;
  const { version, body } = await market().moderator.getPerson({ params });
  expect(body.actions).toContain('name-organisation');
  const name = (subject: string, at: number) =>
    service()
      .as(subject)
      .nameOrganisation({ params, version: at, body: { name: 'Rett navn AS' } });
  expect(await problemIn(name(asked.subject, version))).toMatchObject({ status: 403 });
  expect(await problemIn(name(colleague!.subject, version))).toMatchObject({ status: 403 });
  const accepted = await market().moderator.acceptPerson({ params, version });
  expect(accepted.body.actions).not.toContain('name-organisation');
  expect(await problemIn(name(firstModerator, accepted.version))).toMatchObject({ code: 'wrong-state' });
});

test('a request can be taken back, and made anew', async () => {
  const asked = await scene.join(service(), 'employer');
  const me = service().as(asked.subject);
  const { version } = await me.getMe({});
  const answers = await Promise.allSettled(Array.from({ length: 5 }, () => me.giveUpMyRequest({ version })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const params = { personId: asked.personId };
  const { body, version: now } = await market().moderator.getPerson({ params });
  expect(body).toMatchObject({ state: 'removed', actions: [] });
  const queue = await market().moderator.listQueue({ query: { limit: 100 } });
  expect(JSON.stringify(queue.body)).not.toContain(asked.personId);
  expect(await problemIn(market().moderator.acceptPerson({ params, version: now }))).toMatchObject({
    code: 'wrong-state',
  });
  await me.registerMe({
    body: { role: 'employer', organisation: asked.organisation, name: 'Kari', email: asked.email },
    key: newKey(),
  });
  expect((await me.getMe({})).body.state).toBe('requested');
});
