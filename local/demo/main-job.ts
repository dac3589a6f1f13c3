import assert from 'node:assert/strict';
import { ProblemError } from '../../shared/client.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { Instance } from '../instance.ts';
import { checkInvitations } from './check-invitations.ts';
import { type As, clientsOf, newKey } from './client.ts';
import { loadDemo, type Say, todayInOslo } from './load.ts';
import { until } from './until.ts';

/** The optimum of the Bjerke market, to ten decimals: MATCHING names it, and HiGHS agrees (`npm run verify`). */
const optimum = 0.6364008983;

export type Outcome = { consortia: ConsortiumView[]; mails: Map<string, number> };

/** Matches the need and shows the result to the parties. Returns the consortia, the best first. */
export const runAndPublish = async (as: As, needId: string, say: Say): Promise<ConsortiumView[]> => {
  const moderator = as('moderator-1');
  const started = await moderator.startRun({ params: { needId }, body: {}, key: newKey() });
  const { runId } = started.body.run;
  say('Started a run; composing');
  const ready = await until('the run', async () => {
    const { body, version } = await moderator.getRun({ params: { runId } });
    if (body.run.state === 'failed') throw new Error(`The run failed: ${JSON.stringify(body.run.errors)}`);
    return body.run.state === 'ready' ? { run: body.run, version } : undefined;
  });
  assert.equal(ready.run.optimal, true, 'the run must be proven');
  await moderator.publishRun({ params: { runId }, version: ready.version });
  const { body } = await moderator.listConsortia({ query: { runId, limit: 50 } });
  say(`The run is ready, proven best and published: ${body.items.length} consortia`);
  return body.items;
};

const checkBest = (best: ConsortiumView | undefined): ConsortiumView => {
  assert.ok(best, 'there must be a consortium');
  assert.equal(best.figures.score?.toFixed(10), optimum.toFixed(10));
  assert.deepEqual(best.gaps, [], 'the best consortium has no gap');
  return best;
};

/** The one who has recommended must not get to approve. */
const checkTwoPersons = async (as: As, call: { params: { consortiumId: string }; version: number }) => {
  const body = { reason: 'Jeg godkjenner min egen anbefaling.' };
  const refused = await as('moderator-1')
    .approveConsortium({ ...call, body })
    .catch((error: unknown) => error);
  assert.ok(refused instanceof ProblemError && refused.problem.code === 'same-person-twice');
};

const recommendAndApprove = async (
  as: As,
  { best, now, say }: { best: ConsortiumView; now: number; say: Say },
) => {
  const params = { consortiumId: best.consortiumId };
  const today = todayInOslo(now);
  // Three weeks ahead, on a Tuesday; answers are due the Tuesday before.
  const meetingDay = today.add({ days: 21 + ((9 - today.dayOfWeek) % 7) });
  const recommended = await as('moderator-1').recommendConsortium({
    params,
    version: best.version,
    body: {
      reason: 'Dekker alle delelementer, har små leverandører med og er fullfinansiert.',
      meeting: {
        start: `${meetingDay.toString()}T10:00`,
        minutes: 60,
        place: 'ByLab Oslo, Økernveien 145B',
        answerBy: meetingDay.subtract({ days: 7 }).toString(),
      },
    },
  });
  say('Moderator 1 recommended the best consortium');
  await checkTwoPersons(as, { params, version: recommended.version });
  await as('moderator-2').approveConsortium({
    params,
    version: recommended.version,
    body: { reason: 'Enig i vurderingen; ingen innvendinger fra samarbeidspartnerne.' },
  });
  say('Moderator 2 approved it (moderator 1 was refused, having recommended it)');
};

/** Every invited party sees its own invitation and says yes; then the consortium is accepted. */
const acceptAll = async (as: As, consortiumId: string, usernames: readonly string[]) => {
  for (const username of usernames) {
    const mine = await as(username).listMyInvitations({});
    const [first] = mine.body.items;
    assert.ok(first, `${username} must have an invitation`);
    const { invitationId, version } = first.invitation;
    await as(username).answerInvitation({ params: { invitationId }, version, body: { answer: 'accept' } });
  }
  const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
  assert.equal(body.state, 'accepted');
};

const countByTemplate = (mails: readonly { template: string }[]): Map<string, number> =>
  new Map([...Map.groupBy(mails, ({ template }) => template)].map(([name, list]) => [name, list.length]));

/**
 * The main job from an empty service to accepted invitations, over HTTP and each step by the role that it belongs to.
 * Throws when anything differs from what it should be.
 */
export const mainJob = async (instance: Instance, say: Say): Promise<Outcome> => {
  const as = clientsOf(instance);
  const now = instance.clock.now();
  const { needId } = await loadDemo(instance, { say, now });
  const consortia = await runAndPublish(as, needId, say);
  const best = checkBest(consortia[0]);
  await recommendAndApprove(as, { best, now, say });
  const { mails, invited } = await checkInvitations(as, { instance, best });
  say(`${invited.length} invitations are in the inbox, each with a valid calendar file`);
  await acceptAll(as, best.consortiumId, invited);
  say('Every party accepted');
  assert.deepEqual(instance.deadLetters(), [], 'nothing may be given up');
  return { consortia, mails: countByTemplate(mails) };
};
