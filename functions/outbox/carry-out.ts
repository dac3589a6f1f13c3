import { ZodError } from 'zod';
import type { OutboxEntry, Task, TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { MailRefused } from '../mail/failure.ts';
import type { Change } from '../store/change.ts';
import { finishTask } from '../store/finish-task.ts';
import { noteMail } from '../store/note-mail.ts';
import { noteTelling } from '../store/note-telling.ts';
import { outbox } from '../store/nouns/bookkeeping.ts';
import { stillUnconfirmed } from '../store/still-unconfirmed.ts';
import { type Mail, type MailTask, mailFor } from './mails.ts';
import { mayReceive } from './may-receive.ts';
import { isWork, workOn } from './work.ts';

export type OutboxDeps = Deps & {
  sendMail: (entryId: string, mail: Mail) => Promise<{ messageId: string }>;
};

type Outcome = { changes: Change[]; messageId?: string; failure?: string };

/** Whether the mail still holds at the moment that it leaves: its invitation may have been taken back since it was written. */
const stillHolds = async (task: Task, { personId }: Mail, deps: OutboxDeps): Promise<boolean> => {
  const changes = noteTelling(task, { personId, at: deps.now() });
  const failure = changes.length > 0 ? await deps.store.tryCommit(changes) : undefined;
  if (failure && failure.code !== 'wrong-state') throw new Error(`${task.task}: ${failure.code}`);
  return failure === undefined;
};

const sendOne = async ({ outboxId, task }: OutboxEntry, deps: OutboxDeps): Promise<Outcome> => {
  const mail = await mailFor(task as TaskOf<MailTask>, deps);
  if (mail?.held) {
    // Confirmed in the meantime: tried again, since what is noted as unsent after that is sent by nobody.
    const changes = [...noteOnInvitation(task, 'failed'), stillUnconfirmed(mail.personId)];
    return { changes, failure: mail.held };
  }
  const leaves = mail && (await mayReceive(mail, deps)) && (await stillHolds(task, mail, deps));
  const sent = leaves ? await deps.sendMail(outboxId, mail) : undefined;
  return { changes: noteOnInvitation(task, sent ? 'sent' : 'failed'), ...(sent ?? {}) };
};

/** Delivery is shown on the invitation itself. */
const noteOnInvitation = (task: Task, mail: 'sent' | 'failed'): Change[] =>
  task.task === 'send-invitation' ? [noteMail(task.invitationId, mail)] : [];

const perform = async (entry: OutboxEntry, deps: OutboxDeps): Promise<Outcome> => {
  if (isWork(entry.task)) return { changes: await workOn(entry.task, deps, entry.outboxId) };
  return sendOne(entry, deps);
};

/** Trying again cannot help: the mail is refused for good, or cannot be written. */
const permanent = (error: unknown): string | undefined => {
  if (error instanceof MailRefused) return error.code;
  return error instanceof ZodError ? 'mail-cannot-be-written' : undefined;
};

/**
 * Carries out one entry. What it changes in the table is one transaction with the entry's own end; a mail goes out just
 * before. Killed in between, the mail is sent again under the same `X-Trepart-Mail` and calendar UID: better twice than
 * never. Throws where a later attempt may succeed.
 */
export const carryOut = async (outboxId: string, deps: OutboxDeps): Promise<void> => {
  const entry = await deps.store.get(outbox, outboxId);
  if (entry?.state !== 'pending') return;
  const { task } = entry.task;
  try {
    const { changes, messageId, failure } = await perform(entry, deps);
    const done: OutboxEntry = {
      ...entry,
      state: 'done',
      doneAt: deps.now(),
      ...(messageId ? { messageId } : {}),
      ...(failure ? { failure } : {}),
    };
    await deps.store.commit([finishTask(done), ...changes]);
    deps.log('info', 'task-done', { outboxId, task, ...(failure ? { failure } : {}) });
  } catch (error) {
    const failure = permanent(error);
    if (failure === undefined) throw error;
    await deps.store.commit([
      finishTask({ ...entry, state: 'given-up', failure }),
      ...noteOnInvitation(entry.task, 'failed'),
    ]);
    // What a person can bring about by the address that they give is no error of the service.
    deps.log(failure === 'AddressBounced' ? 'info' : 'error', 'task-given-up', { outboxId, task, failure });
  }
};
