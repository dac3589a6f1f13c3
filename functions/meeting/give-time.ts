import type { Consortium } from '../../shared/consortium/consortium.ts';
import { isOpen } from '../../shared/invitation/invitation.ts';
import { tellAnew } from '../../shared/meeting/decide.ts';
import { fairDeadline } from '../../shared/meeting/fair-deadline.ts';
import type { Deps } from '../deps.ts';
import { type Change, replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { invitationsTo, retold } from './invitations.ts';

/**
 * What stood in the way is gone: those who have not answered get some days to do so, and all are told. Nothing where there
 * is time enough, or where the meeting is too near: a moderator moves it then.
 */
export const timeToAnswer = async (deps: Deps, { consortiumId, state }: Consortium): Promise<Change[]> => {
  const from = state === 'invited' ? await deps.store.get(meetings, consortiumId) : undefined;
  if (from?.state !== 'invited') return [];
  const open = (await invitationsTo(deps, consortiumId)).filter(isOpen);
  const time = fairDeadline(from.time, deps.now());
  if (!time || time.answerBy === from.time.answerBy || open.every(({ state: said }) => said === 'accepted'))
    return [];
  const to = { ...tellAnew(from, deps.now()), time };
  return [
    replace(meetings, { from, to }),
    ...open.flatMap((one) => retold(deps, one, { ...to, change: 'deadline' })),
  ];
};
