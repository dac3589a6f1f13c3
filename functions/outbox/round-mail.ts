import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { roundMessages, rounds } from '../store/nouns/rounds.ts';

export const roundPage = (deps: Deps, roundId: string): string => `${deps.env.PAGE_URL}/rounds/${roundId}`;

/** A message to a round as one person in it gets it. */
export const roundLetter = async (
  { roundId, messageId, personId }: TaskOf<'send-round-message'>,
  deps: Deps,
) => {
  const [round, message] = await Promise.all([
    deps.store.get(rounds, roundId),
    deps.store.get(roundMessages, { roundId, messageId }),
  ]);
  if (!round || !message) return undefined;
  const { subject, text } = message;
  return {
    to: personId,
    write: () => ({
      template: 'round-message',
      round: round.content.name,
      subject,
      text,
      link: roundPage(deps, roundId),
    }),
  };
};
