import process from 'node:process';
import { makeDeps } from './deps.ts';
import { tick } from './tick/tick.ts';

const deps = makeDeps(process.env);

/** Started at intervals; what time it is, it finds out itself. */
export const handler = (): Promise<void> => tick(deps);
