import type { Invitation } from '../../shared/invitation/invitation.ts';
import { type Change, replace } from './change.ts';
import { toItem } from './noun.ts';
import { invitations } from './nouns/consortia.ts';

/** How its mail went is noted beside, whenever that is known, so that it never makes what somebody has read stale. */
const notedBeside = 'mail';

const fieldsOf = (invitation: Invitation): [string, unknown][] =>
  Object.entries(toItem(invitations, invitation)).filter(
    ([name, value]) => !['pk', 'sk', notedBeside].includes(name) && value !== undefined,
  );

const expression = (from: Invitation, to: Invitation) => {
  const set = fieldsOf(to);
  const kept = new Set(set.map(([name]) => name));
  const gone = fieldsOf(from).flatMap(([name]) => (kept.has(name) ? [] : [name]));
  const assigned = set.map((_, at) => `#set${at} = :set${at}`).join(', ');
  const removed = gone.map((_, at) => `#gone${at}`).join(', ');
  return {
    UpdateExpression: `SET ${assigned}${removed ? ` REMOVE ${removed}` : ''}`,
    names: {
      ...Object.fromEntries(set.map(([name], at) => [`#set${at}`, name])),
      ...Object.fromEntries(gone.map((name, at) => [`#gone${at}`, name])),
    },
    values: Object.fromEntries(set.map(([, value], at) => [`:set${at}`, value])),
  };
};

/** Replaces an invitation as it was read with the next one, but for how its mail went. Refuses as `replace` does. */
export const amendInvitation = ({ from, to }: { from: Invitation; to: Invitation }): Change => {
  const { UpdateExpression, names, values } = expression(from, to);
  return {
    write: (TableName) => ({
      Update: {
        TableName,
        Key: invitations.key(from.invitationId),
        UpdateExpression,
        ConditionExpression: '#version = :version AND #state = :state',
        ExpressionAttributeNames: { ...names, '#version': 'version', '#state': 'state' },
        ExpressionAttributeValues: { ...values, ':version': from.version, ':state': from.state },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    }),
    refused: replace(invitations, { from, to }).refused,
  };
};
