import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import { route } from '../route.ts';

const one = z.object({ token: z.string().min(20).max(600) });
const answers = z.enum(['accept', 'decline', 'no-time-fits']);

/** What the page asks about before it answers: nobody's name, as whoever holds the link may see it. */
const asked = z.object({ answer: answers, title: z.string(), meeting: meetingSchema });

/**
 * Answers without a login, by a signed link from a mail. Looking at it changes nothing, however often and by whatever
 * program; only the POST answers, and only once.
 */
export const answerLinkRoutes = {
  getAnswerLink: route({
    method: 'GET',
    path: '/answer-links/{token}',
    summary: 'What a link in a mail would answer; nothing is answered by looking',
    access: 'public',
    needs: ['table:read'],
    params: one,
    response: asked,
    refusals: ['link-not-valid'],
  }),
  useAnswerLink: route({
    method: 'POST',
    path: '/answer-links/{token}',
    summary: 'Answer by a link in a mail; works once',
    access: 'public',
    needs: ['table:read', 'table:write'],
    params: one,
    response: asked,
    refusals: ['link-not-valid', 'wrong-state', 'slot-taken', 'may-not-meet', 'conflict'],
  }),
} as const;
