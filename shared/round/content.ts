import * as z from 'zod';
import { lineSchema, textSchema } from '../text.ts';
import { isOsloTime } from '../time/oslo.ts';
import { checkRound } from './checks.ts';
import { meetingFormSchema, somewhere, whereabouts } from './place.ts';

/** `YYYY-MM-DDTHH:mm` on Oslo's clock. */
export const clockTimeSchema = z
  .string()
  .refine(isOsloTime, { params: { code: 'not-an-oslo-time' }, message: 'No such time in Oslo' });

const minutes = z.int().min(15).max(480);
const code = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** A deadline lasts to the end of the day in Oslo. */
const day = z.iso.date();

/** Slots never overlap, so the start names the slot. */
export const slotSchema = z.object({ start: clockTimeSchema, minutes: minutes.default(60) });

/** A room, or an online room, which holds one meeting at a time. */
export const roomSchema = somewhere(
  z.object({ roomId: code, name: lineSchema(80), form: meetingFormSchema, ...whereabouts }),
);

export const questionSchema = z.object({ questionId: code, text: textSchema(1000, 3) });

/** What no schedule goes beyond: meetings a person, and whole minutes between two of them. */
export const limitsSchema = z.object({
  perDay: z.int().min(1).max(12).default(4),
  perRound: z.int().min(1).max(60).default(12),
  breakMinutes: z.int().min(0).max(240).default(15),
});

const conferenceSchema = somewhere(
  z.object({ start: clockTimeSchema, minutes: minutes.default(180), ...whereabouts }),
);

/** What a moderator writes about a round. */
export const roundContentSchema = z
  .object({
    name: lineSchema(160, 3),
    description: textSchema(8000).default(''),
    signUpBy: day,
    conference: conferenceSchema.optional(),
    /** Written answers, with or without a meeting. */
    answersBy: day,
    /** Objections to the provisional schedule; the day after, it becomes final. */
    objectBy: day,
    /** Answers to the invitations. */
    answerBy: day,
    slots: z.array(slotSchema).max(400).default([]),
    rooms: z.array(roomSchema).max(40).default([]),
    questions: z.array(questionSchema).max(40).default([]),
    limits: limitsSchema.prefault({}),
  })
  .superRefine((content, context) => {
    for (const { path, code, message } of checkRound(content))
      context.addIssue({ code: 'custom', path: [...path], params: { code }, message });
  })
  .meta({ id: 'RoundContent' });
export type RoundContent = z.infer<typeof roundContentSchema>;

/** More times and rooms for a round that is published already; at least one of either. */
export const roundExtensionSchema = z
  .object({
    slots: z.array(slotSchema).max(400).default([]),
    rooms: z.array(roomSchema).max(40).default([]),
  })
  .refine(({ slots, rooms }) => slots.length + rooms.length > 0, {
    path: ['slots'],
    params: { code: 'nothing-added' },
    message: 'Add at least one slot or room',
  });
export type RoundExtension = z.infer<typeof roundExtensionSchema>;
