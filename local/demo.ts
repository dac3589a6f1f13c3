import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { mainJob } from './demo/main-job.ts';
import { roundJob } from './demo/round.ts';
import { mailTable, outcomeTable } from './demo/table.ts';
import { startInstance } from './instance.ts';
import { SettingError } from './settings.ts';

const readRound = (): boolean => {
  try {
    return parseArgs({ options: { round: { type: 'boolean', default: false } } }).values.round;
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
};

/**
 * `npm run demo`: the main job from end to end, against an instance of its own that is gone afterwards. With `--round`,
 * a whole dialogue round in its place, by a clock that is moved through its weeks.
 */
await command(async () => {
  const round = readRound();
  const instance = await startInstance({ personRequestsPerMinute: 6000 });
  const stop = async () => {
    await instance.stop();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const say = (line: string) => console.error(`· ${line}`);
  try {
    console.log(
      round ? mailTable(await roundJob(instance, say)) : outcomeTable(await mainJob(instance, say)),
    );
  } finally {
    await instance.stop();
  }
});
