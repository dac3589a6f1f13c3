import { invitationId as idOf } from '../../shared/invitation/decide.ts';
import type { Task } from '../../shared/outbox.ts';
import { type Change, put } from './change.ts';
import { invitations } from './nouns/consortia.ts';
import { tellings } from './nouns/mailboxes.ts';

/** Holds as long as nobody has taken the invitation back. */
const stillOpen = (invitationId: string): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: invitations.key(invitationId),
      ConditionExpression: 'attribute_exists(pk) AND NOT #state IN (:cancelled, :expired)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':cancelled': 'cancelled', ':expired': 'expired' },
    },
  }),
  refused: () => 'wrong-state',
});

/**
 * Notes that a mail about a meeting is about to leave; nothing for any other task. Refuses `wrong-state` where the
 * invitation has been taken back: either the mail does not leave, or the task that takes it back finds the note.
 */
export const noteTelling = (task: Task, told: { personId: string; at: string }): Change[] => {
  switch (task.task) {
    case 'send-invitation':
    case 'send-reminder':
      return [stillOpen(task.invitationId), put(tellings, { invitationId: task.invitationId, ...told })];
    case 'tell-proposed':
      return [put(tellings, { invitationId: idOf(task.meetingId, task.profileId), ...told })];
    default:
      return [];
  }
};
