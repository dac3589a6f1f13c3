import { command } from './command.ts';
import { people } from './demo/people.ts';
import { loopback } from './listen.ts';
import { fetchToken } from './login/fetch-token.ts';
import { readSettings, SettingError } from './settings.ts';

const usernames = () => people.map(({ username }) => username).join(', ');

/** `npm run token -- <user>`: prints a bearer token of a demo user of the running service. */
await command(async () => {
  const username = process.argv[2];
  if (!people.some((person) => person.username === username) || username === undefined)
    throw new SettingError(`Usage: npm run --silent token -- <user>, one of: ${usernames()}.`);
  const { ports } = readSettings(process.env);
  const issuer = `http://${loopback}:${ports.login}`;
  const token = await fetchToken({ issuer, username }).catch((error: Error) => {
    if (!(error instanceof TypeError)) throw error;
    throw new SettingError(
      `No issuer answers at ${issuer}: run npm start first, with the same TREPART_LOGIN_PORT.`,
    );
  });
  console.log(token);
});
