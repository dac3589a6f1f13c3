import process from 'node:process';
import { makeDeps } from './deps.ts';
import { mailEventSchema } from './mail-event/event.ts';
import { takeMailEvent } from './mail-event/take.ts';

const deps = makeDeps(process.env);

/** Takes SES's events off EventBridge. What fails is tried again, and put aside after that. */
export const handler = async (event: unknown): Promise<void> =>
  takeMailEvent(mailEventSchema.parse(event), deps);
