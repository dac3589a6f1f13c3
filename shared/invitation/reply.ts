import { Refusal } from '../refusal.ts';
import { hasPassed } from '../time/deadline.ts';
import { answerInvitation } from './decide.ts';
import type { Answer, Invitation } from './invitation.ts';
import type { ReplyProblem } from './reply-problem.ts';

/** What a calendar has answered (RFC 5546 §3.2.3): to which telling of the meeting, and when. */
export type CalendarReply = {
  /** `COUNTER` proposes another time. */
  method: 'REPLY' | 'COUNTER';
  partstat: string;
  sequence: number;
  /** When the answer was given, an instant in UTC. */
  stamp: string;
  comment: string;
};

type Decided = { take: Invitation } | { tell: ReplyProblem } | { ignore: 'overtaken' | 'known' };

const answers: Partial<Record<string, (comment: string) => Answer>> = {
  ACCEPTED: () => ({ answer: 'accept' }),
  DECLINED: (reason) => ({ answer: 'decline', reason }),
};

/** An answer to what has been changed since, or older than the one that stands. Newer mail asks or says so already. */
const isOvertaken = (invitation: Invitation, { sequence, stamp }: CalendarReply): boolean =>
  sequence < invitation.sequence ||
  ('answeredAt' in invitation && Date.parse(stamp) < Date.parse(invitation.answeredAt));

/** No answer was given after it was received, whatever its calendar's clock says: one from the future is not the newest. */
export const heldToReceipt = (reply: CalendarReply, receivedAt: string): CalendarReply =>
  Date.parse(reply.stamp) > Date.parse(receivedAt) ? { ...reply, stamp: receivedAt } : reply;

/** What becomes of an answer that was refused: the sender is told why. Anything but a refusal is thrown on. */
export const toldOf = (error: unknown): { tell: ReplyProblem } => {
  if (error instanceof Refusal) return { tell: error.code === 'slot-taken' ? 'time-taken' : 'no-longer' };
  throw error;
};

/**
 * What a calendar's answer makes of an invitation. *Maybe*, a new time and somebody else's coming are no answers here:
 * the sender is asked for one. An answer that is known already changes nothing.
 */
export const decideReply = (invitation: Invitation, reply: CalendarReply, now: string): Decided => {
  if (isOvertaken(invitation, reply)) return { ignore: 'overtaken' };
  if (reply.partstat === 'NEEDS-ACTION') return { ignore: 'known' };
  const answer = reply.method === 'REPLY' ? answers[reply.partstat]?.(reply.comment) : undefined;
  if (answer === undefined) return { tell: 'not-yes-or-no' };
  if (invitation.state === reply.partstat.toLowerCase()) return { ignore: 'known' };
  if (hasPassed(invitation.meeting.answerBy, now)) return { tell: 'too-late' };
  try {
    return { take: answerInvitation(invitation, answer, now) };
  } catch (error) {
    return toldOf(error);
  }
};
