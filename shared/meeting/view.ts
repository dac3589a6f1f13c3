import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import { sideSchema } from '../person/role.ts';
import { presenceSchema } from '../round/sign-up.ts';
import { instantSchema } from '../text.ts';
import { type Reader, reads, readsOf } from '../visibility/reader.ts';
import { type MeetingRecord, meetingStateSchema, meetingTypeSchema } from './meeting.ts';

/** A meeting as its reader may see it: objections and presence are the moderators' own, but for a party's own objection. */
export const meetingViewSchema = z
  .object({
    meetingId: z.string(),
    type: meetingTypeSchema,
    needId: z.string(),
    roundId: z.string().optional(),
    consortiumId: z.string().optional(),
    title: z.string(),
    state: meetingStateSchema,
    seats: z.array(
      z.object({ profileId: z.string(), side: sideSchema, name: z.string(), required: z.boolean() }),
    ),
    time: meetingSchema.optional(),
    roomId: z.string().optional(),
    pinned: z.boolean().optional(),
    objections: z
      .array(z.object({ profileId: z.string(), at: instantSchema, reason: z.string() }))
      .optional(),
    presence: z.array(z.object({ profileId: z.string(), presence: presenceSchema })).optional(),
    reason: z.string().optional(),
    sequence: z.int(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'MeetingView' });
export type MeetingView = z.infer<typeof meetingViewSchema>;

type Asker = { moderator: boolean; profileId?: string | undefined; actions: readonly string[] };

/** Parties are given only meetings that they have a seat at. */
const readerOf = ({ moderator, profileId }: Asker): Reader => ({
  kinds: moderator ? ['moderator'] : ['round'],
  profileId,
});

const objectionsFor = (meeting: MeetingRecord, reader: Reader) =>
  meeting.state === 'proposed'
    ? {
        objections: meeting.objections.filter(
          ({ profileId }) => readsOf(reader, 'meeting.objection', profileId) === 'shown',
        ),
      }
    : {};

const presenceFor = (meeting: MeetingRecord, reader: Reader) =>
  meeting.state === 'held' && reads(reader, 'meeting.presence') === 'shown'
    ? { presence: meeting.presence }
    : {};

export const viewMeeting = (meeting: MeetingRecord, asker: Asker): MeetingView => {
  const reader = readerOf(asker);
  const { meetingId, type, needId, roundId, consortiumId, title, state, seats, sequence, version } = meeting;
  return {
    ...{ meetingId, type, needId, title, state, sequence, version },
    ...(roundId === undefined ? {} : { roundId }),
    ...(consortiumId === undefined ? {} : { consortiumId }),
    seats: seats.map(({ profileId, side, name, required }) => ({ profileId, side, name, required })),
    ...('time' in meeting && meeting.time ? { time: meeting.time } : {}),
    ...('roomId' in meeting && meeting.roomId ? { roomId: meeting.roomId } : {}),
    ...('pinned' in meeting && asker.moderator ? { pinned: meeting.pinned } : {}),
    ...objectionsFor(meeting, reader),
    ...presenceFor(meeting, reader),
    ...(meeting.state === 'cancelled' ? { reason: meeting.reason } : {}),
    actions: [...asker.actions],
  };
};
