import type { Change } from './change.ts';
import { invitations } from './nouns/consortia.ts';

/** Notes on an invitation how its mail went, whatever the party has answered in the meantime. */
export const noteMail = (invitationId: string, mail: 'sent' | 'failed'): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: invitations.key(invitationId),
      UpdateExpression: 'SET mail = :mail ADD #version :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':mail': mail, ':one': 1 },
    },
  }),
  refused: () => 'not-found',
});
