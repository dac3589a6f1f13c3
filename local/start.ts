import { buildPage } from './build-page.ts';
import { command } from './command.ts';
import { loadDemo } from './demo/load.ts';
import { people } from './demo/people.ts';
import { clearUnfinished, onFirstStart } from './first-start.ts';
import { type Instance, startInstance } from './instance.ts';
import { readSettings } from './settings.ts';
import { askedToEnd } from './signals.ts';
import { welcome } from './welcome.ts';

const say = (line: string): void => console.log(line);

const prepare = async (instance: Instance): Promise<void> => {
  if (await buildPage()) say('Built the page.');
  const now = instance.clock.now();
  await onFirstStart(instance.dataFolder, () => loadDemo(instance, { say, now }));
  say(welcome(instance, people));
};

/** `npm start`: the whole service on loopback, until it is asked to end. */
await command(async () => {
  const ending = askedToEnd();
  const settings = readSettings(process.env);
  if (await clearUnfinished(settings.dataFolder)) say('The first start was cut short: starting anew.');
  const instance = await startInstance(settings);
  try {
    await Promise.race([prepare(instance), ending]);
    await ending;
  } finally {
    await instance.stop();
  }
});
process.exit();
