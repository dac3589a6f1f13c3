import * as z from 'zod';
import { diarySchema } from '../../../shared/meeting/diary.ts';
import { meetingRecordSchema } from '../../../shared/meeting/meeting.ts';
import { plannedSchema } from '../../../shared/meeting/planned.ts';
import { presenceSchema } from '../../../shared/round/sign-up.ts';
import { noun } from '../noun.ts';

const open = ['proposed', 'invited', 'accepted'];

export const meetings = noun({
  kind: 'meeting',
  holds: 'A meeting: who has a seat, when and where',
  example: '5b2f',
  found: [
    'of a round or a consortium, in the order of time: gsi1 `MEETINGS#<round or consortium>`',
    'all that are to come: gsi2 `MEETINGS#open`',
  ],
  schema: meetingRecordSchema,
  key: (meetingId: string) => ({ pk: `MEETING#${meetingId}`, sk: 'MEETING' }),
  idOf: ({ meetingId }) => meetingId,
  indexes: (meeting) => {
    const start = 'time' in meeting ? (meeting.time?.start ?? '') : '';
    return {
      gsi1pk: `MEETINGS#${meeting.roundId ?? meeting.consortiumId ?? ''}`,
      gsi1sk: `${start}#${meeting.meetingId}`,
      ...(open.includes(meeting.state)
        ? { gsi2pk: 'MEETINGS#open', gsi2sk: `${start}#${meeting.meetingId}` }
        : {}),
    };
  },
});

export const diaries = noun({
  kind: 'diary',
  holds: 'What one day of a person or of a room is booked for',
  example: { subject: 'person:1f0c', day: '2026-12-15' },
  found: ['of a person or a room: `DIARY#<subject>`'],
  schema: diarySchema,
  key: ({ subject, day }: { subject: string; day: string }) => ({ pk: `DIARY#${subject}`, sk: day }),
  idOf: ({ subject, day }) => ({ subject, day }),
});

export const presences = noun({
  kind: 'presence',
  holds: 'Whether a party came to a meeting; for moderators only',
  example: { profileId: 'provider-889640782', meetingId: '5b2f' },
  found: ['of a party: `PRESENCE#<profile>`'],
  schema: z.object({
    profileId: z.string(),
    meetingId: z.string(),
    start: z.string(),
    presence: presenceSchema,
  }),
  key: ({ profileId, meetingId }: { profileId: string; meetingId: string }) => ({
    pk: `PRESENCE#${profileId}`,
    sk: meetingId,
  }),
  idOf: ({ profileId, meetingId }) => ({ profileId, meetingId }),
});

export const plans = noun({
  kind: 'plan',
  holds: 'A schedule of a round: asked for, being computed, or placed',
  example: { roundId: '4d1e', planId: '90ab' },
  found: ['of a round, newest first: gsi1 `PLANS#<round>`'],
  schema: plannedSchema,
  key: ({ roundId, planId }: { roundId: string; planId: string }) => ({
    pk: `ROUND#${roundId}`,
    sk: `PLAN#${planId}`,
  }),
  idOf: ({ roundId, planId }) => ({ roundId, planId }),
  indexes: ({ roundId, planId, requestedAt }) => ({
    gsi1pk: `PLANS#${roundId}`,
    gsi1sk: `${requestedAt}#${planId}`,
  }),
});
