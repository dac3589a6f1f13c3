import * as z from 'zod';
import { obstacleSchema } from '../../../shared/consortium/obstacle.ts';
import { instantSchema } from '../../../shared/text.ts';
import { noun } from '../noun.ts';

/** Bumped by every change of a party's profile, people and conflicts; 0 as long as there is none. */
export const standings = noun({
  kind: 'standing',
  holds: 'How often a party’s profile, people or conflicts have changed: what an act on it is held to',
  example: 'provider-889640782',
  found: ['by party'],
  schema: z.object({ profileId: z.string(), version: z.int() }),
  key: (profileId: string) => ({ pk: `STANDING#${profileId}`, sk: 'STANDING' }),
  idOf: ({ profileId }) => profileId,
});

export const flags = noun({
  kind: 'flag',
  holds: 'That the parties of a consortium may not meet any more, and why',
  example: '8c0a.1',
  found: ['by consortium', 'waiting for a moderator: gsi1 `QUEUE`'],
  schema: z.object({
    consortiumId: z.string(),
    obstacles: z.array(obstacleSchema),
    at: instantSchema,
  }),
  key: (consortiumId: string) => ({ pk: `CONSORTIUM#${consortiumId}`, sk: 'FLAG' }),
  idOf: ({ consortiumId }) => consortiumId,
  indexes: ({ at, consortiumId }) => ({ gsi1pk: 'QUEUE', gsi1sk: `${at}#flag#${consortiumId}` }),
});
