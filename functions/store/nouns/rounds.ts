import { roundMessageSchema } from '../../../shared/round/message.ts';
import { roundSchema } from '../../../shared/round/round.ts';
import { signUpSchema } from '../../../shared/round/sign-up.ts';
import { noun } from '../noun.ts';

export const rounds = noun({
  kind: 'round',
  holds: 'A dialogue round',
  example: '4d1e',
  found: ['published, newest first: gsi1 `ROUNDS#published`', 'drafts, newest first: gsi1 `ROUNDS#draft`'],
  schema: roundSchema,
  key: (roundId: string) => ({ pk: `ROUND#${roundId}`, sk: 'ROUND' }),
  idOf: ({ roundId }) => roundId,
  indexes: ({ state, createdAt, roundId }) => ({
    gsi1pk: state === 'draft' ? 'ROUNDS#draft' : 'ROUNDS#published',
    gsi1sk: `${createdAt}#${roundId}`,
  }),
});

export const signUps = noun({
  kind: 'sign-up',
  holds: 'A party’s sign-up to a round: availability, answers, presence',
  example: { roundId: '4d1e', profileId: 'provider-889640782' },
  found: ['of a round: `ROUND#<round>`, `SIGN-UP#`', 'of a party, newest first: gsi2 `SIGN-UPS#<profile>`'],
  schema: signUpSchema,
  key: ({ roundId, profileId }: { roundId: string; profileId: string }) => ({
    pk: `ROUND#${roundId}`,
    sk: `SIGN-UP#${profileId}`,
  }),
  idOf: ({ roundId, profileId }) => ({ roundId, profileId }),
  indexes: ({ profileId, createdAt, roundId }) => ({
    gsi2pk: `SIGN-UPS#${profileId}`,
    gsi2sk: `${createdAt}#${roundId}`,
  }),
});

export const roundMessages = noun({
  kind: 'round-message',
  holds: 'What NAV has told everybody in a round',
  example: { roundId: '4d1e', messageId: '77aa' },
  found: ['of a round, newest first: gsi1 `MESSAGES#<round>`'],
  schema: roundMessageSchema,
  key: ({ roundId, messageId }: { roundId: string; messageId: string }) => ({
    pk: `ROUND#${roundId}`,
    sk: `MESSAGE#${messageId}`,
  }),
  idOf: ({ roundId, messageId }) => ({ roundId, messageId }),
  indexes: ({ roundId, at, messageId }) => ({ gsi1pk: `MESSAGES#${roundId}`, gsi1sk: `${at}#${messageId}` }),
});
