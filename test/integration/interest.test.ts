import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import { ProblemError } from '../../shared/client.ts';
import type { Role } from '../../shared/person/role.ts';
import type { ProfileContent } from '../../shared/profile/content.ts';
import { investorContent, needContent, providerContent } from '../support/content.ts';
import { emailOf, firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
const as = (subject: string) => service().as(subject);
const nav = { number: '889640782', name: 'NAV' };

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.catch((caught: unknown) => caught);
  if (error instanceof ProblemError) return error.problem.code;
  throw new Error('This should have been refused', { cause: error });
};

const register = async (subject: string, role: Role, organisation = nav) => {
  const body = { name: subject, email: emailOf(subject), role, organisation };
  const { body: person, version } = await as(subject).registerMe({ body, key: newKey() });
  if (person.state === 'requested')
    await as(firstModerator).acceptPerson({ params: { personId: person.personId }, version });
  return person.personId;
};

const join = async (subject: string, content: ProfileContent, number: string) => {
  await register(subject, content.side, { number, name: content.name });
  const { version } = await as(subject).createMyProfile({ body: content, key: newKey() });
  const { body, version: submitted } = await as(subject).submitMyProfile({ version });
  const { profileId } = body.profile;
  await as(firstModerator).approveProfile({ params: { profileId }, version: submitted });
};

const publishedRun = async (): Promise<string> => {
  const moderator = as(firstModerator);
  const draft = await moderator.draftNeed({ body: needContent(), key: newKey() });
  const { needId } = draft.body.need;
  const checked = await moderator.checkNeed({ params: { needId }, version: draft.version });
  await moderator.publishNeed({ params: { needId }, version: checked.version });
  const { body } = await moderator.startRun({ params: { needId }, body: {}, key: newKey() });
  const params = { runId: body.run.runId };
  const version = await until('the run', async () => {
    const run = await moderator.getRun({ params });
    return run.body.run.state === 'ready' ? run.version : undefined;
  });
  await moderator.publishRun({ params, version });
  return params.runId;
};

let params = { consortiumId: '' };
let eva = '';

beforeAll(async () => {
  await register(firstModerator, 'moderator');
  await register('third-moderator', 'moderator');
  const personId = await register('second-moderator', 'moderator');
  // Let in by two, so that it may approve what the first has recommended.
  const half = await as('third-moderator').getPerson({ params: { personId } });
  await as('third-moderator').acceptPerson({ params: { personId }, version: half.version });
  eva = await register('eva', 'evaluator', { number: '310000027', name: 'Uavhengig evaluering' });
  await join('provider', providerContent(), '310000019');
  await join('investor', investorContent(), '310000035');
  params = { consortiumId: `${await publishedRun()}.1` };
});

const commitment = {
  kind: 'commitment',
  amount: 900_000,
  conditions: { minPaymentCap: 7_000_000 },
  note: 'Gjelder ut året.',
} as const;

describe('an investor', () => {
  test('tells of its interest on conditions, changes it, and takes it back; moderators see each step', async () => {
    const none = await as('investor').getMyInterest({ params });
    expect(none).toMatchObject({ version: 0, body: { actions: ['express', 'commit'], conditions: [] } });

    const told = await as('investor').tellMyInterest({ params, version: 0, body: commitment });
    expect(told.body).toMatchObject({
      interest: { state: 'committed', amount: 900_000, name: 'Stiftelsen Håp' },
      conditions: [{ name: 'minPaymentCap', wanted: 7_000_000, actual: 6_000_000, met: false }],
    });
    const seen = await as(firstModerator).listConsortiumInterests({ params });
    expect(seen.body.items).toMatchObject([{ interest: { amount: 900_000 }, actions: [] }]);

    const { version } = told;
    await as('investor').tellMyInterest({ params, version, body: { kind: 'interest' } });
    expect(await refusal(as('investor').withdrawMyInterest({ params, version }))).toBe('stale-version');
    await as('investor').withdrawMyInterest({ params, version: version + 1 });
    const mine = await as('investor').listMyInterests({});
    expect(mine.body.items).toMatchObject([{ interest: { state: 'withdrawn' }, consortium: { rank: 1 } }]);

    const log = await as(firstModerator).listAudit({
      query: { record: `CONSORTIUM#${params.consortiumId}` },
    });
    expect(log.body.items.map(({ action }) => action)).toEqual([
      'withdraw-interest',
      'express-interest',
      'commit-interest',
    ]);
  });

  test('is heard once when two of its people speak at the same time', async () => {
    const { version } = await as('investor').getMyInterest({ params });
    const call = { params, version, body: { kind: 'interest' as const } };
    const answers = await Promise.allSettled([1, 2, 3].map(() => as('investor').tellMyInterest(call)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('puts up no more than the need lets one investor hold', async () => {
    const { version } = await as('investor').getMyInterest({ params });
    const body = { ...commitment, amount: 1_200_001 };
    expect(await refusal(as('investor').tellMyInterest({ params, version, body }))).toBe('invalid-input');
  });

  test('says nothing of a consortium that does not exist', async () => {
    const nowhere = { params: { consortiumId: 'nowhere.1' } };
    expect(await refusal(as('investor').getMyInterest(nowhere))).toBe('not-found');
  });
});

test('a provider sees nothing of what investors have said', async () => {
  expect(await refusal(as('provider').listConsortiumInterests({ params }))).toBe('forbidden');
  expect(await refusal(as('provider').getMyInterest({ params }))).toBe('forbidden');
});

const approve = async () => {
  const { version } = await as(firstModerator).getConsortium({ params });
  const meeting = { start: '2098-03-04T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2098-02-25' };
  const body = { reason: 'Dekker alt.', meeting };
  const recommended = await as(firstModerator).recommendConsortium({ params, version, body });
  await as('second-moderator').approveConsortium({
    params,
    version: recommended.version,
    body: { reason: 'Enig.' },
  });
};

describe('an evaluator', () => {
  test('is appointed to an approved consortium, told of it, and reads that one until the appointment ends', async () => {
    const call = { params, body: { personId: eva } };
    expect(await refusal(as(firstModerator).appointEvaluator({ ...call, key: newKey() }))).toBe(
      'wrong-state',
    );
    await approve();
    expect(await refusal(as('eva').getConsortium({ params }))).toBe('not-found');
    const listed = await as(firstModerator).listEvaluators({});
    expect(listed.body.items).toEqual([{ personId: eva, name: 'eva', organisation: 'Uavhengig evaluering' }]);

    await as(firstModerator).appointEvaluator({ ...call, key: newKey() });
    expect(await refusal(as(firstModerator).appointEvaluator({ ...call, key: newKey() }))).toBe(
      'already-exists',
    );
    const { body } = await as('eva').getConsortium({ params });
    expect(body).toMatchObject({ ...params, actions: [] });
    expect(body).not.toHaveProperty('recommendation');
    expect((await as('eva').listConsortia({})).body.items).toMatchObject([params]);
    await until('the mail', async () => {
      const mails = await mailsIn(service().instance.sesUrl);
      return mails.find(({ template }) => template === 'evaluator-appointed');
    });

    await as(firstModerator).endAppointment({ params: { ...params, personId: eva } });
    expect(await refusal(as('eva').getConsortium({ params }))).toBe('not-found');
    expect((await as('eva').listConsortia({})).body.items).toEqual([]);
    expect((await as(firstModerator).listAppointments({ params })).body).toMatchObject({
      items: [],
      actions: ['appoint'],
    });
  });

  test('sees nothing of scores and reasons, nor of consortia that it is not appointed to', async () => {
    expect(await refusal(as('eva').explainConsortium({ params }))).toBe('forbidden');
    expect(await refusal(as('eva').listAppointments({ params }))).toBe('forbidden');
  });
});
