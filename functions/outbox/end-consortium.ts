import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { callOff } from '../meeting/call-off.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { fanOut } from './fan-out.ts';

/** A consortium has ended: its meeting, where it is still to come, is called off, and every party is told how it ended. */
export const endConsortium = async (
  { consortiumId }: TaskOf<'end-consortium'>,
  deps: Deps,
  outboxId: string,
): Promise<[]> => {
  const consortium = await deps.store.get(consortia, consortiumId);
  if (consortium?.state !== 'concluded') return [];
  const { by, reason } = consortium.conclusion;
  const meeting = await deps.store.get(meetings, consortiumId);
  if (meeting?.state === 'invited' || meeting?.state === 'accepted')
    await callOff(deps, meeting, { by, reason });
  await fanOut(deps, consortium.parties, {
    outboxId,
    idOf: ({ profileId }) => profileId,
    taskFor: ({ profileId }) => ({ task: 'tell-consortium-concluded', consortiumId, profileId }),
  });
  return [];
};
