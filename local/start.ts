import { buildPage } from './build-page.ts';
import { command } from './command.ts';
import { people } from './demo/people.ts';
import { startInstance } from './instance.ts';
import { readSettings } from './settings.ts';
import { askedToEnd } from './signals.ts';
import { welcome } from './welcome.ts';

/** `npm start`: the whole service on loopback, until it is asked to end. */
await command(async () => {
  const ending = askedToEnd();
  const settings = readSettings(process.env);
  if (await buildPage()) console.log('Built the page.');
  const instance = await startInstance(settings);
  console.log(welcome(instance, people));
  await ending;
  await instance.stop();
});
process.exit();
