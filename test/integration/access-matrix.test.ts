import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api, type RouteName } from '../../shared/api.ts';
import { problemSchema } from '../../shared/refusal.ts';
import type { Route } from '../../shared/route.ts';
import { askedOf } from '../support/access/asked.ts';
import { type Caller, callers, credentialsOf } from '../support/access/callers.ts';
import { isLetIn } from '../support/access/policy.ts';
import { openWorld, type RecordKind, recordKinds, type World } from '../support/access/world.ts';
import { newKey, ownService, type Received, type Sent } from '../support/service.ts';

const service = ownService({ personRequestsPerMinute: 1_000_000 });
let world: World;
let credentials: Record<Caller, Sent>;
let asked: ReturnType<typeof askedOf>;
const count = { tried: 0, refused: 0 };

beforeAll(async () => {
  world = await openWorld(service());
  credentials = await credentialsOf(service(), world.people);
  asked = askedOf(world);
});
afterAll(() => console.log(`access matrix: ${count.tried} requests tried, ${count.refused} refused`));

type Kind = RecordKind | 'none';

const paramsOf = ({ path }: Route): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

const kindsOf = (name: RouteName, row: Route): readonly Kind[] => {
  const params = paramsOf(row);
  if (params.length === 0) return ['none'];
  return recordKinds.filter(
    (kind) => kind === 'missing' || params.some((param) => world.idsOf(name)[param]?.[kind]),
  );
};

const pathOf = (name: RouteName, kind: Kind): string =>
  (api[name] as Route).path.replace(/\{(\w+)\}/g, (_, param: string) => {
    if (kind === 'missing' || kind === 'none') return 'none';
    const ids = world.idsOf(name)[param] ?? {};
    return ids[kind] ?? ids.in ?? 'none';
  });

/** A version that is never the record's, so that a versioned write is decided but never done. */
const headers = () => ({ 'if-match': '"99999999"', 'idempotency-key': newKey() });

const send = async (name: RouteName, kind: Kind, caller: Caller): Promise<Received> => {
  const { query, body } = asked[name] ?? {};
  const path = `${pathOf(name, kind)}${query ? `?${new URLSearchParams(query)}` : ''}`;
  const sent = { ...credentials[caller], headers: headers(), ...(body === undefined ? {} : { body }) };
  count.tried += 1;
  return service().send((api[name] as Route).method, path, sent);
};

/** Refusals of who asks, and not of what is asked. An id that cannot be one is as good as missing. */
const twoPersons = ['same-person-twice', 'two-person-rule'];
const isRefused = ({ status, json }: Received, kind: Kind): boolean =>
  [401, 403, 404, 410].includes(status) ||
  twoPersons.includes(json?.code) ||
  (kind === 'missing' && status === 422);

/** What a caller is told at the door, before any record is looked up; nothing where it gets past it. */
const atTheDoor = ({ access }: Route, caller: Caller): string | undefined => {
  if (access === 'public') return undefined;
  if (caller === 'anonymous' || caller === 'forged' || caller === 'expired') return '401';
  if (access === 'signed-in') return undefined;
  if (caller === 'stranger') return '403 not-registered';
  if (caller === 'requested') return '403 not-active';
  const role = caller.split('-')[0]!;
  return (access.roles as readonly string[]).includes(role) ? undefined : '403 forbidden';
};

const told = ({ status, json }: Received): string => [status, json?.code].filter(Boolean).join(' ');

const rows = Object.entries(api) as [RouteName, Route][];
const isRecord = (kind: Kind): boolean => kind !== 'missing' && kind !== 'none';

type Cell = { name: RouteName; kind: Kind; caller: Caller };

/** What came of one cell of the matrix, beside what the policy and the row say of it. */
const tryCell = async ({ name, kind, caller }: Cell) => {
  const answer = await send(name, kind, caller);
  const refused = isRefused(answer, kind);
  count.refused += refused ? 1 : 0;
  const isProblem = answer.status === 401 || problemSchema.strict().safeParse(answer.json).success;
  const verdict = refused ? 'refused' : 'let in';
  return {
    seen: { caller, kind, verdict, fails: answer.status >= 500, bare: refused && !isProblem },
    told: told(answer),
  };
};

const expected = ({ name, kind, caller }: Cell) => {
  const verdict = isLetIn(name, kind, caller) ? 'let in' : 'refused';
  return { caller, kind, verdict, fails: false, bare: false };
};

/** Nobody decides over themselves, though each may see who they are. */
const isSelf = ({ name, kind, caller }: Cell): boolean =>
  paramsOf(api[name])[0] === 'personId' && caller === (kind === 'in' ? 'provider-second' : 'provider-out');

/** That a published round or need exists is no secret. */
const isPublic = ({ name, kind }: Cell): boolean =>
  kind === 'in' && ['roundId', 'needId'].includes(paramsOf(api[name])[0] ?? '');

describe('who is let in', () => {
  test.each(rows)('%s', async (name, row) => {
    for (const kind of kindsOf(name, row)) {
      const cells = callers.map((caller) => ({ name, kind, caller }));
      const tried = await Promise.all(cells.map(tryCell));
      expect(tried.map(({ seen }) => seen)).toEqual(cells.map(expected));
      const doors = callers.map((caller, at) => atTheDoor(row, caller) ?? tried[at]!.told);
      expect(tried.map((one) => one.told)).toEqual(doors);
    }
  });

  test('to a record of others, is told what is told of one that does not exist', async () => {
    const readers = callers.filter((caller) => !caller.startsWith('moderator'));
    const cells = rows.flatMap(([name, row]) =>
      kindsOf(name, row)
        .filter(isRecord)
        .flatMap((kind) => readers.map((caller): Cell => ({ name, kind, caller })))
        .filter((cell) => !isLetIn(cell.name, cell.kind, cell.caller))
        .filter((cell) => !isSelf(cell) && !isPublic(cell)),
    );
    expect(cells.length).toBeGreaterThan(1000);
    for (const cell of cells) {
      const [others, missing] = await Promise.all([tryCell(cell), tryCell({ ...cell, kind: 'missing' })]);
      expect({ ...cell, told: others.told }).toEqual({ ...cell, told: missing.told });
    }
  });
});
