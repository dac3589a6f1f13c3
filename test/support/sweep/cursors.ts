import { api, type RouteName } from '../../../shared/api.ts';
import type { Route } from '../../../shared/route.ts';
import type { Send } from './send.ts';
import { startsOf } from './starts.ts';
import type { World } from './world.ts';

const encode = (key: object) => Buffer.from(JSON.stringify(key)).toString('base64url');

const parse = (cursor: string): Record<string, unknown> | undefined => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof key === 'object' && key !== null ? (key as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** The list's own cursor with something else in one of its parts. */
const forged = (cursor: string): string[] => {
  const key = parse(cursor);
  if (!key) return [`${cursor}x`, cursor.slice(1)];
  return Object.entries(key).flatMap(([name, value]) =>
    [`${value}\ud800`, `${value}😀`, `${value}${'x'.repeat(1500)}`, '', 1, null, `${value}\0`].map((other) =>
      encode({ ...key, [name]: other }),
    ),
  );
};

/** Cursors that come as near as they can to those that each list gives out. */
export const forgedCursors = async (send: Send, world: World): Promise<Map<RouteName, string[]>> => {
  const found = new Map<RouteName, string[]>();
  for (const [name, row] of Object.entries(api) as [RouteName, Route][]) {
    if (!row.query?.shape.cursor) continue;
    const start = startsOf(name, world)[0]!;
    const { json } = await send(name, { start: { ...start, query: { ...start.query, limit: '1' } } });
    if (typeof json?.next === 'string') found.set(name, forged(json.next));
  }
  return found;
};
