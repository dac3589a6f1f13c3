import type { Task, TaskName, TaskOf } from '../../shared/outbox.ts';
import { reviewConsortia } from '../consortium/review.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { endConsortium } from './end-consortium.ts';
import { invite } from './invite.ts';
import { leave } from './leave.ts';
import { markStale } from './mark-stale.ts';
import { cancelMeetings, inviteMeetings, proposeMeetings } from './round-meetings.ts';
import { sendUnsent } from './send-unsent.ts';
import { several } from './several.ts';
import { tellRound } from './tell-round.ts';

/** Carries out a task; the changes that it returns are one transaction with its end. `outboxId` names the task. */
type Work<Name extends TaskName> = (task: TaskOf<Name>, deps: Deps, outboxId: string) => Promise<Change[]>;

/** What is done by the service itself; every other task is a mail to one person. */
const work = {
  invite,
  'end-consortium': endConsortium,
  'mark-stale': markStale,
  'tell-round': tellRound,
  'propose-meetings': proposeMeetings,
  'invite-meetings': inviteMeetings,
  'cancel-meetings': cancelMeetings,
  leave,
  'send-unsent': sendUnsent,
  'review-consortia': reviewConsortia,
  several,
} satisfies { [Name in TaskName]?: Work<Name> };

export type WorkTask = keyof typeof work;
export type MailTask = Exclude<TaskName, WorkTask>;

export const isWork = (task: Task): task is TaskOf<WorkTask> => Object.hasOwn(work, task.task);

export const workOn = (task: TaskOf<WorkTask>, deps: Deps, outboxId: string): Promise<Change[]> =>
  (work[task.task] as Work<TaskName>)(task, deps, outboxId);
