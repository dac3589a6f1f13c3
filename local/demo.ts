import { command } from './command.ts';
import { mainJob } from './demo/main-job.ts';
import { outcomeTable } from './demo/table.ts';
import { startInstance } from './instance.ts';

/** `npm run demo`: the main job from end to end, against an instance of its own that is gone afterwards. */
await command(async () => {
  const instance = await startInstance();
  const stop = async () => {
    await instance.stop();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    console.log(outcomeTable(await mainJob(instance, (line) => console.error(`· ${line}`))));
  } finally {
    await instance.stop();
  }
});
