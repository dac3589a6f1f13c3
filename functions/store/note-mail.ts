import type { Change } from './change.ts';
import { invitations } from './nouns/consortia.ts';

/**
 * Notes on an invitation how its mail went, whatever the party has answered in the meantime. It is no new version: who
 * has read the invitation may still answer it.
 */
export const noteMail = (invitationId: string, mail: 'sent' | 'failed'): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: invitations.key(invitationId),
      UpdateExpression: 'SET mail = :mail',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':mail': mail },
    },
  }),
  refused: () => 'not-found',
});
