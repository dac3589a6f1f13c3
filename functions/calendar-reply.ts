import process from 'node:process';
import { makeDeps } from './deps.ts';
import { receivedIn } from './reply/event.ts';
import { takeReply } from './reply/take.ts';

const deps = makeDeps(process.env);

/** Takes mails that SES has received off SNS. What fails is tried again, and put aside after that. */
export const handler = async (event: unknown): Promise<void> => {
  for (const received of receivedIn(event)) await takeReply(received, deps);
};
