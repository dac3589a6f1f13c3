import assert from 'node:assert/strict';
import type { Instance } from '../instance.ts';
import { clientsOf, personNamed } from './client.ts';
import { loadDemo, type Say, todayInOslo } from './load.ts';
import { runAndPublish } from './main-job.ts';
import { parties } from './market.ts';
import { recordAll, remindOfMeetings } from './round/afterwards.ts';
import { answerRound } from './round/answers.ts';
import { roundDates } from './round/dates.ts';
import { checkCalendars } from './round/inbox.ts';
import { type Owed, openLedger } from './round/ledger.ts';
import { type Scene, wait } from './round/scene.ts';
import { openRound, scheduleRound } from './round/schedule.ts';
import { holdTogether } from './round/table.ts';

const to = (username: string, template: string): Owed => ({ to: personNamed(username).email, template });

/** What the market's coming together and the run have sent before the round begins. */
const sentBefore = (): Owed[] => [
  to('moderator-3', 'person-accepted'),
  to('moderator-2', 'person-accepted'),
  to('evaluator', 'person-accepted'),
  ...parties.flatMap(({ id }) => [to(id, 'person-accepted'), to(id, 'profile-approved')]),
  to('moderator-1', 'run-ready'),
];

/**
 * A whole round in seconds, by a clock that is moved: sign-up, schedule, objections, answers, silence, a bounce, a move
 * across the change of the clock, a stand-in, replacements, reminders, presence. Throws when anything differs from what
 * it should be; the inbox is compared mail by mail. Returns how many there are of each template.
 */
export const roundJob = async (instance: Instance, say: Say): Promise<Record<string, number>> => {
  const as = clientsOf(instance);
  const dates = roundDates(todayInOslo(instance.clock.now()));
  const ledger = openLedger(instance);
  const scene: Scene = { instance, as, say, dates, ledger };
  const { needId } = await loadDemo(instance, { say, now: instance.clock.now() });
  const [best] = await runAndPublish(as, needId, say);
  assert.ok(best, 'there must be a consortium');
  ledger.owe(sentBefore());
  await ledger.settle('before the round');
  await wait(scene, dates.begins.toString());
  const { roundId, usernames } = await openRound(scene, needId);
  const seated = await holdTogether(scene, best);
  await wait(scene, dates.before(43));
  const emails = usernames.map((username) => personNamed(username).email);
  const meetings = await scheduleRound(scene, { roundId, emails });
  const answered = await answerRound(scene, meetings);
  const told = { roundId, answered, table: { consortiumId: best.consortiumId, parties: seated } };
  await remindOfMeetings(scene, told);
  await recordAll(scene, told);
  await ledger.settle('in the end');
  const files = await checkCalendars(instance);
  say(`${files} calendar files are valid, each meeting with one UID and growing sequence`);
  assert.deepEqual(instance.deadLetters(), [], 'nothing may be given up');
  return ledger.counts();
};
