import * as z from 'zod';
import { noun } from '../noun.ts';

export const secrets = noun({
  kind: 'secret',
  holds: 'A key that the service signs with; made by itself, and never shown',
  example: 'answer-links',
  found: [],
  schema: z.object({ name: z.string(), key: z.string(), createdAt: z.string() }),
  key: (name: string) => ({ pk: `SECRET#${name}`, sk: 'SECRET' }),
  idOf: ({ name }) => name,
});

export const usedLinks = noun({
  kind: 'used-link',
  holds: 'That an answer link has been used, kept until it would have expired',
  example: '5b2f.provider-889640782.0',
  found: [],
  schema: z.object({ linkId: z.string(), until: z.int() }),
  key: (linkId: string) => ({ pk: `LINK#${linkId}`, sk: 'USED' }),
  idOf: ({ linkId }) => linkId,
  expiresAt: ({ until }) => until,
});
