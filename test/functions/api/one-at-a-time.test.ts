import { expect, test } from 'vitest';
import { meetingModerationHandlers } from '../../../functions/api/handlers/meeting-moderation.ts';
import { runHandlers } from '../../../functions/api/handlers/run.ts';
import { create } from '../../../functions/store/change.ts';
import { needs, runs } from '../../../functions/store/nouns/needs.ts';
import { rounds } from '../../../functions/store/nouns/rounds.ts';
import { actor, need } from '../../support/nouns.ts';
import { office } from '../../support/office.ts';
import { round } from '../../support/rounds.ts';

const asked = { actor: actor('moderator'), remember: () => [] };

test('runs of one need are computed one at a time', async () => {
  const { deps } = await office();
  const { needId } = need('published');
  await deps.store.commit([create(needs, need('published'))]);
  const start = () => runHandlers.startRun({ ...asked, params: { needId }, body: { k: 10 } } as never, deps);
  const first = await start();
  await expect(start()).rejects.toMatchObject({ code: 'already-computing' });
  const all = await deps.store.all(runs, { index: 'gsi1', partition: `RUNS#${needId}` });
  expect(all.map(({ runId }) => runId)).toEqual([(first.body as { run: { runId: string } }).run.runId]);
});

test('schedules of one round are computed one at a time', async () => {
  const { deps } = await office();
  const open = round('published');
  await deps.store.commit([create(rounds, open)]);
  const plan = () =>
    meetingModerationHandlers.planRound(
      { ...asked, params: { roundId: open.roundId }, body: { moveAccepted: false } } as never,
      deps,
    );
  await plan();
  await expect(plan()).rejects.toMatchObject({ code: 'already-computing' });
});
