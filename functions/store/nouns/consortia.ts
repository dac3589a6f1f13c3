import * as z from 'zod';
import { consortiumRecordSchema } from '../../../shared/consortium/consortium.ts';
import { invitationSchema } from '../../../shared/invitation/invitation.ts';
import { noun, splitId } from '../noun.ts';

/** Only the rank as we write it: `01` must not be another name of `1`, by which nobody finds it in the audit log. */
const rankKey = (rank: string) =>
  `CONSORTIUM#${/^[1-9]\d*$/.test(rank) ? rank.padStart(3, '0') : `not-a-rank-${rank}`}`;

/** `<run>.<rank>`: the key can be found from the id. */
export const consortiumIdOf = (runId: string, rank: number): string => `${runId}.${rank}`;

export const consortia = noun({
  kind: 'consortium',
  holds: 'A consortium of a run, in the order of rank',
  example: '8c0a.1',
  found: [
    'by id',
    'of a run, by rank: `RUN#<run>`, `CONSORTIUM#`',
    'waiting for a second moderator: gsi1 `QUEUE`',
  ],
  schema: consortiumRecordSchema,
  key: (consortiumId: string) => {
    const [runId, rank] = splitId(consortiumId);
    return { pk: `RUN#${runId}`, sk: rankKey(rank) };
  },
  idOf: ({ consortiumId }) => consortiumId,
  indexes: (consortium) =>
    consortium.state === 'recommended'
      ? { gsi1pk: 'QUEUE', gsi1sk: `${consortium.recommendation.at}#consortium#${consortium.consortiumId}` }
      : {},
});

export const memberships = noun({
  kind: 'membership',
  holds: 'That a party is in a consortium',
  example: { profileId: 'provider-889640782', consortiumId: '8c0a.1' },
  found: ['all of a party: `PARTY#<profile>`'],
  schema: z.object({ profileId: z.string(), consortiumId: z.string(), at: z.string() }),
  key: ({ profileId, consortiumId }: { profileId: string; consortiumId: string }) => ({
    pk: `PARTY#${profileId}`,
    sk: `CONSORTIUM#${consortiumId}`,
  }),
  idOf: ({ profileId, consortiumId }) => ({ profileId, consortiumId }),
});

export const invitations = noun({
  kind: 'invitation',
  holds: 'A party’s invitation to a meeting, and its answer',
  example: '8c0a.1.provider-889640782',
  found: [
    'of a meeting (a consortium’s own has the consortium’s id): `MEETING#<meeting>`, `INVITATION#`',
    'of a party, newest first: gsi2 `INVITATIONS#<profile>`',
  ],
  schema: invitationSchema,
  key: (invitationId: string) => {
    const [meetingId, profileId] = splitId(invitationId);
    return { pk: `MEETING#${meetingId}`, sk: `INVITATION#${profileId}` };
  },
  idOf: ({ invitationId }) => invitationId,
  indexes: ({ profileId, createdAt, invitationId }) => ({
    gsi2pk: `INVITATIONS#${profileId}`,
    gsi2sk: `${createdAt}#${invitationId}`,
  }),
});
