import * as z from 'zod';
import { auditEntrySchema } from '../../../shared/audit/audit.ts';
import { conflictSchema } from '../../../shared/conflict/conflict.ts';
import { outboxEntrySchema } from '../../../shared/outbox.ts';
import { listedTermSchema, taxonomyKindSchema } from '../../../shared/taxonomy/term.ts';
import { noun } from '../noun.ts';

const daysLater = (instant: string, days: number) => Math.floor(Date.parse(instant) / 1000) + days * 86_400;

export const auditEntries = noun({
  kind: 'audit',
  holds: 'Who did what to a record, and why',
  example: { record: 'NEED#59738c91', at: '2026-11-22T12:00:00.000Z', auditId: '3b56' },
  found: ['of a record: `AUDIT#<record>`', 'of a month: gsi1 `AUDIT#<yyyy-mm>`'],
  schema: auditEntrySchema.extend({ auditId: z.string() }),
  key: ({ record, at, auditId }: { record: string; at: string; auditId: string }) => ({
    pk: `AUDIT#${record}`,
    sk: `${at}#${auditId}`,
  }),
  idOf: ({ record, at, auditId }) => ({ record, at, auditId }),
  indexes: ({ at, auditId }) => ({ gsi1pk: `AUDIT#${at.slice(0, 7)}`, gsi1sk: `${at}#${auditId}` }),
});

export const outbox = noun({
  kind: 'outbox',
  holds: 'What must happen after a change; kept for 90 days once done',
  example: '27ff',
  found: ['by id', 'not done: gsi1 `OUTBOX#open`'],
  schema: outboxEntrySchema,
  key: (outboxId: string) => ({ pk: `OUTBOX#${outboxId}`, sk: 'OUTBOX' }),
  idOf: ({ outboxId }) => outboxId,
  indexes: ({ state, createdAt, outboxId }) =>
    state === 'done' ? {} : { gsi1pk: 'OUTBOX#open', gsi1sk: `${createdAt}#${outboxId}` },
  expiresAt: ({ doneAt }) => (doneAt === undefined ? undefined : daysLater(doneAt, 90)),
});

/** How a POST that creates is answered when it comes again with the same key, for a day. */
export const answersGiven = noun({
  kind: 'answer-given',
  holds: 'The answer to a POST with an Idempotency-Key, kept for a day',
  example: '9e21',
  found: ['by caller, route and Idempotency-Key'],
  schema: z.object({
    onceId: z.string(),
    requestHash: z.string(),
    status: z.int(),
    body: z.string(),
    etag: z.string().optional(),
    at: z.string(),
  }),
  key: (onceId: string) => ({ pk: `ONCE#${onceId}`, sk: 'ONCE' }),
  idOf: ({ onceId }) => onceId,
  expiresAt: ({ at }) => daysLater(at, 1),
});

/** That a calendar's answer by mail has been stored; kept longer than anything is tried again. */
export const takenReplies = noun({
  kind: 'taken-reply',
  holds: 'That a calendar’s answer by mail has been taken, kept for 30 days',
  example: 'd6iitobk75ur44p8',
  found: ['by SES’s id of the mail'],
  schema: z.object({ messageId: z.string(), at: z.string() }),
  key: (messageId: string) => ({ pk: `REPLY#${messageId}`, sk: 'TAKEN' }),
  idOf: ({ messageId }) => messageId,
  expiresAt: ({ at }) => daysLater(at, 30),
});

export const newestComputations = noun({
  kind: 'newest-computation',
  holds: 'Which run of a need, or which schedule of a round, was asked for last: one is computed at a time',
  example: 'NEED#59738c91',
  found: ['by need or round'],
  schema: z.object({ of: z.string(), id: z.string() }),
  key: (of: string) => ({ pk: of, sk: 'NEWEST-COMPUTATION' }),
  idOf: ({ of }) => of,
});

export const conflicts = noun({
  kind: 'conflict',
  holds: 'A conflict between two parties that a moderator has found',
  example: 'investor-889640782~provider-889640782',
  found: ['all: `CONFLICTS`'],
  schema: conflictSchema,
  key: (conflictId: string) => ({ pk: 'CONFLICTS', sk: conflictId }),
  idOf: ({ conflictId }) => conflictId,
});

export const terms = noun({
  kind: 'term',
  holds: 'A term of a taxonomy as a moderator has written it: added, renamed or retired',
  example: { taxonomy: 'elements', code: 'assessment' },
  found: ['all of a taxonomy: `TAXONOMY#<kind>`'],
  schema: z.object({ taxonomy: taxonomyKindSchema, ...listedTermSchema.shape }),
  key: ({ taxonomy, code }: { taxonomy: string; code: string }) => ({ pk: `TAXONOMY#${taxonomy}`, sk: code }),
  idOf: ({ taxonomy, code }) => ({ taxonomy, code }),
});
