import * as z from 'zod';
import { table } from '../../../shared/table.ts';
import { noun } from '../noun.ts';

/** The subject is stored as a hash: it may be an address. */
export const counters = noun({
  kind: 'counter',
  holds: 'How often a subject has used an allowance in one window; kept until the window is over',
  example: { allowance: 'request', subjectHash: '9f86d0', window: 29858400 },
  found: ['by allowance, subject and window'],
  schema: z.object({
    allowance: z.string(),
    subjectHash: z.string(),
    window: z.int(),
    used: z.int(),
    until: z.int(),
  }),
  key: (id: { allowance: string; subjectHash: string; window: number }) => ({
    pk: `${table.counterPrefix}${id.allowance}#${id.subjectHash}#${id.window}`,
    sk: 'COUNTER',
  }),
  idOf: ({ allowance, subjectHash, window }) => ({ allowance, subjectHash, window }),
  expiresAt: ({ until }) => until,
});
