import type { TaskOf } from '../../shared/outbox.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import type { Deps } from '../deps.ts';
import { people } from '../store/nouns/people.ts';
import { roundMessages, rounds, signUps } from '../store/nouns/rounds.ts';

const roundPage = (deps: Deps, roundId: string): string => `${deps.env.PAGE_URL}/rounds/${roundId}`;

/** Whoever has withdrawn since the message was written is told nothing more. */
const isIn = async ({ store }: Deps, roundId: string, personId: string): Promise<boolean> => {
  const person = await store.get(people, personId);
  const profileId = person && profileIdOf(person);
  const signUp = profileId && (await store.get(signUps, { roundId, profileId }));
  return signUp ? signUp.state === 'signed-up' : false;
};

/** A message to a round as one person in it gets it. */
export const roundLetter = async (
  { roundId, messageId, personId }: TaskOf<'send-round-message'>,
  deps: Deps,
) => {
  const [round, message] = await Promise.all([
    deps.store.get(rounds, roundId),
    deps.store.get(roundMessages, { roundId, messageId }),
  ]);
  if (!round || !message || !(await isIn(deps, roundId, personId))) return undefined;
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
