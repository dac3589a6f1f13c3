import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngines } from './instance/engines.ts';
import type { Housekeeping } from './instance/housekeeping.ts';
import { openMailEvents } from './instance/mail-events.ts';
import { openOrigin } from './instance/origin.ts';
import { serve, stage } from './instance/serve.ts';
import { collectStops, type Stops } from './instance/stops.ts';
import { tableName } from './instance/variables.ts';
import { startWork } from './instance/work.ts';
import { type Clock, createClock } from './lambda/clock.ts';
import { lockFolder } from './lock.ts';
import { fetchToken } from './login/fetch-token.ts';
import type { Ports } from './settings.ts';
import type { StoredLetter } from './streams/store.ts';

export type InstanceSettings = {
  /** Where everything is kept; without one, in a folder of its own that is gone when it stops. */
  dataFolder?: string;
  /** 0, as by default, takes any that is free. */
  ports?: Partial<Ports>;
  /** A DynamoDB-compatible endpoint in place of the embedded engine. */
  dynamodbEndpoint?: string;
  clock?: Clock;
  /** How many requests one person may make in a minute; as in the stack unless told. */
  personRequestsPerMinute?: number;
  /** Gets a line for everything that goes wrong beside the requests; the console unless told. */
  log?: (line: string) => void;
  quiet?: boolean;
};

/** The whole service, running on loopback. URLs are without a final slash. */
export type Instance = {
  url: string;
  apiUrl: string;
  sesUrl: string;
  issuer: string;
  dynamodbUrl: string;
  tableName: string;
  dataFolder: string;
  /** Moving it moves the time that the functions, SES and the sweep go by; tokens keep to the machine's. */
  clock: Clock;
  /** A bearer token of a demo user, got from the issuer. */
  token: (username: string) => Promise<string>;
  /** What the asynchronous functions gave up. */
  deadLetters: () => StoredLetter[];
  /** Does now what is otherwise done at intervals: expires items and trims the stream. */
  sweep: Housekeeping['sweep'];
  /** Starts what is otherwise started at intervals: reminders, deadlines, schedules that become final. */
  tick: () => Promise<void>;
  stop: () => Promise<void>;
};

const ownFolder = async (stops: Stops): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'trepart-'));
  stops.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const start = async (settings: InstanceSettings, stops: Stops): Promise<Omit<Instance, 'stop'>> => {
  const {
    ports = {},
    clock = createClock(),
    quiet = false,
    dynamodbEndpoint,
    personRequestsPerMinute,
  } = settings;
  const log = quiet ? () => undefined : (settings.log ?? console.error);
  const origin = await openOrigin(ports.http ?? 0);
  stops.add(origin.stop);
  const dataFolder = settings.dataFolder ?? (await ownFolder(stops));
  stops.add(lockFolder(dataFolder).release);
  const { url, origins } = origin;
  const mailEvents = openMailEvents(clock);
  const engines = await startEngines(
    {
      ...{ dataFolder, ports, dynamodbEndpoint, clock, log, origins },
      onMailEvent: mailEvents.take,
      onReceived: mailEvents.receive,
    },
    stops,
  );
  const work = await startWork(
    { engines, pageUrl: url, dataFolder, clock, log, personRequestsPerMinute },
    stops,
  );
  const { mailEvent, calendarReply } = work.functions;
  mailEvents.deliverTo({ events: mailEvent.invoke, received: calendarReply.invoke });
  const { issuer } = engines.login;
  serve({ origin, issuer, functions: work.functions, log });

  return {
    url,
    apiUrl: `${url}/${stage}`,
    sesUrl: engines.ses.url,
    issuer,
    dynamodbUrl: engines.table.endpoint,
    tableName,
    dataFolder,
    clock,
    token: (username) => fetchToken({ issuer, username }),
    deadLetters: work.streamStore.deadLetters,
    sweep: work.sweep,
    tick: work.tick,
  };
};

/**
 * Starts the service on embedded engines, all on loopback. Throws `SettingError` for what the caller can mend, such as
 * a port that is taken; nothing is left running then.
 */
export const startInstance = async (settings: InstanceSettings = {}): Promise<Instance> => {
  const stops = collectStops();
  try {
    return { ...(await start(settings, stops)), stop: stops.run };
  } catch (error) {
    await stops.run().catch(() => undefined);
    throw error;
  }
};
