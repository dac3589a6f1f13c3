import { type Dice, diceOf } from '../../../bench/market/dice.ts';
import { api, type RouteName } from '../../../shared/api.ts';
import type { Received, Service } from '../open-service.ts';
import { forgedCursors } from './cursors.ts';
import { type Leaf, leavesOf, valueAt, withValue } from './leaves.ts';
import { fieldIn, isAmong, readerOf } from './read-back.ts';
import { type Send, sender } from './send.ts';
import { type Start, startsOf } from './starts.ts';
import { anyHeader, anyValue, headersTried } from './values.ts';
import { buildWorld, type World } from './world.ts';

type Field = Leaf | { part: 'headers'; path: readonly [string]; kind: 'text' };
/** One field of one valid request of a route. */
type Target = { name: RouteName; start: number; field: Field };

export type Counts = { tried: number; accepted: number; refused: number; faults: number };
export type Finding = { route: string; field: string; sent: string; what: string };
export type Report = { byRoute: Map<RouteName, Counts>; findings: Finding[]; startless: string[] };

const names = Object.keys(api) as RouteName[];
const keyOf = ({ name, start, field }: Target): string =>
  `${name} ${start} ${field.part} ${field.path.join('.')} ${field.kind}`;

/** The best answers to a request that is valid: done, or refused for the state of its record. */
const isTaken = ({ status }: Received, { absent = false }: Start): boolean =>
  (status >= 200 && status < 400) || [409, 410].includes(status) || (absent && status === 404);

const patience = 60_000;

const within = (work: Promise<Received>): Promise<Received | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
};

type Sweep = { world: World; send: Send; report: Report };

/** What the route that reads the record answers, where there is one; else what the write itself answered. */
const readBack = async (
  { send }: Sweep,
  name: RouteName,
  { start, answer }: { start: Start; answer: Received },
) => {
  const reader = readerOf(name);
  if (reader === undefined || reader.route === name) return answer.json;
  const { subject, params = {} } = start;
  const { route, id } = reader;
  const own = id === undefined ? {} : { [id]: fieldIn(answer.json, id) ?? '' };
  return (await send(route, { start: { subject, params: { ...params, ...own } } })).json;
};

const fieldsOf = (name: RouteName): Field[] => [
  ...leavesOf(api[name]),
  ...headersTried.map((header) => ({ part: 'headers', path: [header], kind: 'text' }) as const),
];

type Starting = { name: RouteName; index: number; start: Start };

/** Sends a valid request once; gives its fields, and which of them come back when its record is read. */
const targetsOf = async (sweep: Sweep, { name, index, start }: Starting) => {
  const answer = await sweep.send(name, { start });
  if (!isTaken(answer, start))
    sweep.report.startless.push(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
  const read = answer.status < 300 ? await readBack(sweep, name, { start, answer }) : undefined;
  const targets = fieldsOf(name).map((field): Target => ({ name, start: index, field }));
  const echoed = targets.filter(({ field }) => {
    const value = field.part === 'body' ? valueAt(start.body, field.path) : undefined;
    return value !== undefined && isAmong(read, value);
  });
  return { targets, echoed };
};

const findTargets = async (sweep: Sweep): Promise<{ targets: Target[]; echoed: Set<string> }> => {
  const all = { targets: [] as Target[], echoed: new Set<string>() };
  for (const name of names)
    for (const [index, start] of startsOf(name, sweep.world).entries()) {
      const found = await targetsOf(sweep, { name, index, start });
      all.targets.push(...found.targets);
      for (const one of found.echoed) all.echoed.add(keyOf(one));
    }
  return all;
};

/** Every target comes once before any comes twice, and a route with many fields as early as one with few. */
const inTurn = (targets: readonly Target[], dice: Dice): Target[] => {
  const byRoute = [...Map.groupBy(targets, ({ name }) => name).values()].map((some) =>
    dice
      .some(some, some.length)
      .map((target, turn) => ({ target, at: (turn + dice.fraction()) / some.length })),
  );
  const first = byRoute.map(([one]) => one!.target);
  const rest = byRoute.flatMap(([, ...others]) => others).sort((a, b) => a.at - b.at);
  return [...dice.some(first, first.length), ...rest.map(({ target }) => target)];
};

const requestWith = (start: Start, { part, path }: Field, value: unknown) =>
  part === 'headers'
    ? { start, headers: { [path[0]]: String(value) } }
    : { start: { ...start, [part]: withValue(start[part], path, value) } };

const count = (report: Report, name: RouteName, status: number | undefined) => {
  const counts = report.byRoute.get(name) ?? { tried: 0, accepted: 0, refused: 0, faults: 0 };
  report.byRoute.set(name, counts);
  counts.tried += 1;
  if (status === undefined || status >= 500) counts.faults += 1;
  else if (status < 400) counts.accepted += 1;
  else counts.refused += 1;
};

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 120) ?? '';

type Tried = { target: Target; value: unknown; isEchoed: boolean };

const attempt = async (sweep: Sweep, { target, value, isEchoed }: Tried): Promise<void> => {
  const { name, field } = target;
  const start = startsOf(name, sweep.world)[target.start]!;
  const request = requestWith(start, field, value);
  const answer = await within(sweep.send(name, request));
  count(sweep.report, name, answer?.status);
  const found = (what: string) =>
    sweep.report.findings.push({
      ...{ route: name, field: `${field.part}.${field.path.join('.')}` },
      ...{ sent: shown(value), what },
    });
  if (answer === undefined) return void found('no answer');
  if (answer.status >= 500) return void found(`${answer.status} ${answer.json?.code ?? ''}`);
  const isComparable =
    isEchoed && answer.status < 300 && (typeof value === 'string' || field.kind === 'number');
  if (isComparable && !isAmong(await readBack(sweep, name, { start: request.start, answer }), value))
    found('accepted, and does not read back');
};

/**
 * Tries hostile values in every text and number of every route, one at a time in a request that is otherwise valid. The
 * same seed sends the same values in the same order.
 */
export const sweep = async (service: Service, { requests, seed }: { requests: number; seed: number }) => {
  const world = await buildWorld(service);
  const report: Report = { byRoute: new Map(), findings: [], startless: [] };
  const state: Sweep = { world, send: sender(service), report };
  const { targets, echoed } = await findTargets(state);
  const dice = diceOf(seed);
  const cursors = await forgedCursors(state.send, world);
  const order = inTurn(targets, dice);
  for (let at = 0; at < requests; at += 1) {
    const target = order[at % order.length]!;
    const { field, name } = target;
    const value =
      field.part === 'headers'
        ? anyHeader(dice)
        : anyValue(dice, { field, cursors: cursors.get(name) ?? [] });
    await attempt(state, { target, value, isEchoed: echoed.has(keyOf(target)) });
  }
  return { ...report, fields: targets.length };
};
