import { Refusal } from '../../shared/refusal.ts';
import { finaliseRound } from '../../shared/round/decide.ts';
import type { Round } from '../../shared/round/round.ts';
import { hasPassed } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { expire } from '../meeting/call-off.ts';
import { expireSilent } from '../meeting/expire-silent.ts';
import { replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { rounds } from '../store/nouns/rounds.ts';
import { remind } from './remind.ts';

/** Nobody has objected in time: the schedule is final, and everybody is invited. */
const finalise = async (deps: Deps, round: Round): Promise<void> => {
  const { roundId, content } = round;
  if (round.state !== 'provisional' || !hasPassed(content.objectBy, deps.now())) return;
  await deps.store.commit([
    replace(rounds, { from: round, to: finaliseRound(round, deps.now()) }),
    deps.store.audit({
      by: 'system',
      action: 'finalise-round',
      record: `ROUND#${roundId}`,
      from: 'provisional',
      to: 'final',
    }),
    deps.store.task({ task: 'invite-meetings', roundId }),
  ]);
};

const passMeeting = async (deps: Deps, meetingId: string): Promise<void> => {
  const meeting = await deps.store.get(meetings, meetingId);
  if (meeting?.state !== 'invited' && meeting?.state !== 'accepted') return;
  if (meeting.state === 'invited' && hasPassed(meeting.time.answerBy, deps.now()))
    await (meeting.type === 'consortium' ? expireSilent(deps, meeting) : expire(deps, meeting));
  else await remind(deps, meeting);
};

/** Somebody may act at the same moment; whatever is left to do is done at the next tick. */
const each = async <T>(deps: Deps, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  for (const one of all)
    try {
      await work(one);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      deps.log('info', 'tick-left', { reason: error.code });
    }
};

/** All that happens because time passes: schedules become final, people are reminded, deadlines run out. Safe to repeat. */
export const tick = async (deps: Deps): Promise<void> => {
  const shown = await deps.store.all(rounds, { index: 'gsi1', partition: 'ROUNDS#published' });
  await each(deps, shown, (round) => finalise(deps, round));
  const open = await deps.store.all(meetings, { index: 'gsi2', partition: 'MEETINGS#open' });
  await each(deps, open, ({ meetingId }) => passMeeting(deps, meetingId));
};
