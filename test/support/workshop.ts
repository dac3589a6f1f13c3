import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { streamConsumers } from '../../functions/events.ts';
import { create, put } from '../../functions/store/change.ts';
import { outbox } from '../../functions/store/nouns/bookkeeping.ts';
import { needs, runs } from '../../functions/store/nouns/needs.ts';
import { people } from '../../functions/store/nouns/people.ts';
import { marketRows } from '../../functions/store/nouns/profiles.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import { configurationSet, mailDomain, variablesOf } from '../../local/instance/variables.ts';
import { createClock } from '../../local/lambda/clock.ts';
import { type LocalFunction, startFunction } from '../../local/lambda/function.ts';
import { startSes } from '../../local/ses/server.ts';
import { startConsumer } from '../../local/streams/consumer.ts';
import { openStreamStore } from '../../local/streams/store.ts';
import { openStream } from '../../local/streams/stream.ts';
import type { Person } from '../../shared/person/person.ts';
import { employerContent, investorContent, providerContent } from './content.ts';
import { testEngine, testTable } from './engine.ts';
import { temporaryFolder } from './folder.ts';
import { need, person, run } from './nouns.ts';
import { tableOn } from './store.ts';

type ConsumerName = (typeof streamConsumers)[number]['name'];
type Settings = {
  /** Mails a second that SES takes. */
  maxSendRate?: number;
  /** Who may send; the service's own domain unless told. */
  identities?: readonly string[];
  /** SES's time; it stands still unless the test moves it. */
  sesTime?: { now: number };
  /** The wait before the first retry, in milliseconds. */
  backoffMs?: number;
};

/** Where the functions' log goes, to be read. */
const keptLog = () => {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { stream, text: () => text };
};

/** The asynchronous functions at work on a real table and SES, without the API; each can be killed between two steps. */
export const workshop = async (settings: Settings = {}) => {
  const { maxSendRate = 1000, identities = [mailDomain], sesTime, backoffMs = 5 } = settings;
  const folder = temporaryFolder();
  const engine = await testEngine(join(folder, 'table'));
  const ses = await startSes({
    port: 0,
    folder: join(folder, 'ses'),
    settings: { identities, configurationSets: [configurationSet], maxSendRate },
    ...(sesTime ? { now: () => new Date(sesTime.now) } : {}),
  });
  onTestFinished(ses.stop);
  const plan = join(folder, 'plan');
  const log = keptLog();
  const parts = { pageUrl: 'http://page.example', firstModeratorSubject: '', personRequestsPerMinute: 600 };
  const variables = {
    ...variablesOf({ ...parts, dynamodbUrl: engine.endpoint, sesUrl: ses.url }),
    TABLE_NAME: testTable,
    TEST_PLAN: plan,
  };
  const entry = new URL('./functions/dying.ts', import.meta.url);
  const functions = new Map<string, LocalFunction>();
  const stream = await openStream(engine.client, testTable, engine.endpoint);
  const streamStore = openStreamStore(join(folder, 'streams.sqlite'));
  const host = { stream, store: streamStore, now: Date.now, log: () => undefined, backoffMs, idleMs: 20 };
  const consumers = streamConsumers
    .filter(({ name }) => name === 'send-outbox' || name === 'compute')
    .map((declaration) => {
      const { name, timeoutSeconds, memoryMb } = declaration;
      const own = new URL(`../../${declaration.entry}`, import.meta.url).href;
      const started = startFunction(
        { name, entry, timeoutSeconds, memoryMb, concurrency: 2 },
        { variables: { ...variables, TEST_FUNCTION: own }, clock: createClock(), log: log.stream },
      );
      functions.set(name, started);
      return startConsumer(declaration, started.invoke, host);
    });
  onTestFinished(async () => {
    await Promise.all([
      ...consumers.map((one) => one.stop()),
      ...[...functions.values()].map((one) => one.stop()),
    ]);
    stream.close();
    streamStore.close();
  });
  const store = openStore(tableOn(engine), { now: () => new Date().toISOString(), newId: randomUUID });
  return {
    store,
    ses,
    log: log.text,
    deadLetters: streamStore.deadLetters,
    invoke: (name: ConsumerName, event: unknown) => functions.get(name)!.invoke(event),
    /** Kills the functions after so many steps, once; or always, until told otherwise. */
    planDeath: (after: number | 'always') => writeFileSync(plan, String(after)),
    hasDied: () => !existsSync(plan),
    plan,
  };
};

export type Workshop = Awaited<ReturnType<typeof workshop>>;

export const accepted = async (store: Store, changes: Partial<Person> = {}): Promise<string> => {
  const { personId, ...rest } = person(changes);
  const outboxId = `task-${personId}`;
  await store.commit([
    create(people, { ...rest, personId }),
    put(outbox, {
      outboxId,
      task: { task: 'tell-person-accepted', personId },
      state: 'pending',
      createdAt: new Date().toISOString(),
      replays: 0,
    }),
  ]);
  return outboxId;
};

/** A published need, one party of each side, and a run that Mona has asked for. */
export const requestedRun = async (store: Store, runId = 'run-1'): Promise<string> => {
  const { terms: provider } = providerContent();
  const { terms: investor } = investorContent();
  const { terms: employer } = employerContent();
  const mona = person({ personId: 'mona', role: 'moderator', email: 'mona@nav.example' });
  await store.commit([
    put(people, mona),
    put(needs, need('published')),
    put(marketRows, { side: 'provider', row: { id: 'provider-1', name: 'iKan AS', ...provider } }),
    put(marketRows, { side: 'investor', row: { id: 'investor-1', name: 'Håp', ...investor } }),
    put(marketRows, { side: 'employer', row: { id: 'employer-1', name: 'Barnehagen', ...employer } }),
    create(runs, run('requested', { runId, version: 1, requestedAt: new Date().toISOString() })),
  ]);
  return runId;
};
