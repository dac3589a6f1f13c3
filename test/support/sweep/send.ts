import { randomUUID } from 'node:crypto';
import { isCreating } from '../../../functions/api/once.ts';
import { api, type RouteName } from '../../../shared/api.ts';
import type { Route } from '../../../shared/route.ts';
import type { Received, Service } from '../open-service.ts';
import type { Start } from './starts.ts';
import { Encoded, RawNumber } from './values.ts';

/** Half a surrogate pair has no encoding of its own; the bytes that some programs write for it stand in its place. */
const encoded = (value: unknown): string => {
  if (value instanceof Encoded) return value.text;
  const text = value instanceof RawNumber ? value.text : String(value);
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%BD';
};

/** JSON in which numbers stand as they are to be sent. */
const jsonOf = (body: unknown): string => {
  const raw: string[] = [];
  const text = JSON.stringify(body, (_, value) => {
    if (!(value instanceof RawNumber)) return value;
    raw.push(value.text);
    return `raw-number-${raw.length - 1}`;
  });
  return (text ?? '').replace(/"raw-number-(\d+)"/g, (_, index: string) => raw[Number(index)] ?? '');
};

const pathOf = (row: Route, { params = {}, query = {} }: Start): string => {
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(params[name]));
  const parts = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`);
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
};

type Sent = { headers?: Record<string, string>; start: Start };

/** Sends requests to a service, each with the version of its record that was last heard of. */
export const sender = (service: Service) => {
  const versions = new Map<string, number>();

  const once = (row: Route, { start, headers = {} }: Sent, path: string): Promise<Received> =>
    service.send(row.method, path, {
      subject: start.subject,
      ...(row.body ? { body: jsonOf(start.body) } : {}),
      headers: {
        ...(row.versioned ? { 'if-match': `"${versions.get(path) ?? 1}"` } : {}),
        ...(isCreating(row) ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
    });

  return async (name: RouteName, sent: Sent): Promise<Received> => {
    const row: Route = api[name];
    const path = pathOf(row, sent.start);
    let answer = await once(row, sent, path);
    // The service itself may change the record in between: a run ends, a profile touches a need.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const now = answer.status === 412 && /^now (\d+)/.exec(answer.json?.detail ?? '')?.[1];
      if (!now) return answer;
      versions.set(path, Number(now));
      answer = await once(row, sent, path);
    }
    return answer;
  };
};
export type Send = ReturnType<typeof sender>;
