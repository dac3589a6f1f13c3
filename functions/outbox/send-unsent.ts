import type { TaskOf } from '../../shared/outbox.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import { hasPassed } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { people } from '../store/nouns/people.ts';
import { fanOut } from './fan-out.ts';

/** Sends the invitations that did not reach the person and still wait for an answer, or for a meeting to come. */
export const sendUnsent = async (
  { personId }: TaskOf<'send-unsent'>,
  deps: Deps,
  outboxId: string,
): Promise<[]> => {
  const person = await deps.store.get(people, personId);
  const profileId = person && profileIdOf(person);
  if (profileId === undefined) return [];
  const listed = await deps.store.all(invitations, { index: 'gsi2', partition: `INVITATIONS#${profileId}` });
  // The list may lag behind how their mail went.
  const all = await deps.store.getAll(
    invitations,
    listed.map(({ invitationId }) => invitationId),
  );
  const open = all.filter(
    (one) =>
      one.personId === personId &&
      one.mail === 'failed' &&
      (one.state === 'accepted' || (one.state === 'invited' && !hasPassed(one.meeting.answerBy, deps.now()))),
  );
  await fanOut(deps, open, {
    outboxId,
    idOf: ({ invitationId }) => invitationId,
    taskFor: ({ invitationId }) => ({ task: 'send-invitation', invitationId }),
  });
  return [];
};
