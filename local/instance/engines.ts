import { join } from 'node:path';
import { people } from '../demo/people.ts';
import { type Engine, startEngine } from '../engine/start.ts';
import type { Clock } from '../lambda/clock.ts';
import { type Login, startLogin } from '../login/server.ts';
import type { SesEvent } from '../ses/event.ts';
import type { Notification } from '../ses/receive.ts';
import { type Ses, startSes } from '../ses/server.ts';
import type { Ports } from '../settings.ts';
import type { Stops } from './stops.ts';
import { configurationSet, mailDomain, tableName } from './variables.ts';

export type EnginesSettings = {
  dataFolder: string;
  ports: Partial<Ports>;
  dynamodbEndpoint: string | undefined;
  clock: Clock;
  log: (line: string) => void;
  /** Origins that the page is served on. */
  origins: readonly string[];
  /** Gets what SES tells of mails. */
  onMailEvent: (event: SesEvent) => Promise<void>;
  /** Gets the mails that SES receives. */
  onReceived: (notification: Notification) => Promise<void>;
};

export type Engines = { login: Login; table: Engine; ses: Ses };

/** Starts what stands in for AWS: the issuer, the table with its stream, and SES. */
export const startEngines = async (settings: EnginesSettings, stops: Stops): Promise<Engines> => {
  const { dataFolder, ports, dynamodbEndpoint, clock, log, origins, onMailEvent, onReceived } = settings;
  const within = (name: string) => join(dataFolder, name);
  const login = await startLogin({ folder: within('login'), port: ports.login ?? 0, people, origins, log });
  stops.add(login.stop);
  const table = await startEngine({
    folder: within('table'),
    port: ports.dynamodb ?? 0,
    tableName,
    ...(dynamodbEndpoint === undefined ? {} : { endpoint: dynamodbEndpoint }),
  });
  stops.add(table.stop);
  const ses = await startSes({
    port: ports.ses ?? 0,
    folder: within('ses'),
    settings: { identities: [mailDomain], configurationSets: [configurationSet] },
    now: () => new Date(clock.now()),
    onEvent: onMailEvent,
    onReceived,
    log,
  });
  stops.add(ses.stop);
  return { login, table, ses };
};
