import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { signUps } from '../store/nouns/rounds.ts';
import { fanOut } from './fan-out.ts';

/** What one in a round is told, all are told: a mail to each party that is signed up when it is sent. */
export const tellRound = async (
  { roundId, messageId }: TaskOf<'tell-round'>,
  deps: Deps,
  outboxId: string,
): Promise<[]> => {
  const all = await deps.store.all(signUps, { partition: `ROUND#${roundId}`, startsWith: 'SIGN-UP#' });
  await fanOut(
    deps,
    all.filter(({ state }) => state === 'signed-up'),
    {
      outboxId,
      idOf: ({ profileId }) => profileId,
      taskFor: ({ personId }) => ({ task: 'send-round-message', roundId, messageId, personId }),
    },
  );
  return [];
};
