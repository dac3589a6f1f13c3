import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { Instance } from '../../local/instance.ts';
import { audience } from '../../local/login/clients.ts';
import { api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';

/** The one whom the local settings name as the first moderator. */
export const firstModerator = 'demo-moderator-1';

export type Claims = Record<string, unknown>;
export type Sent = {
  /** Whose token goes along; none for nobody's. */
  subject?: string | undefined;
  /** In place of a subject's own. */
  token?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is where it is text already. */
  body?: unknown;
};
// biome-ignore lint/suspicious/noExplicitAny: what the service answered, as any client would read it.
export type Received = { status: number; headers: Headers; text: string; json: any };

/** The address of a subject, which the tests' tokens say is verified. */
export const emailOf = (subject: string): string => `${subject}@somewhere.example`;

/** Signs as the instance's own issuer does, so that a test can be anybody without the pages of the login. */
const signerOf = (instance: Instance) => {
  const file = join(instance.dataFolder, 'login', 'keys.json');
  const key = (JSON.parse(readFileSync(file, 'utf8')) as { jwks: { keys: JWK[] } }).jwks.keys[0]!;
  const signing = importJWK(key, 'RS256');
  return async (subject: string, claims: Claims = {}): Promise<string> => {
    const seconds = Math.floor(Date.now() / 1000);
    const verified = { email: emailOf(subject), email_verified: true };
    const own = { iss: instance.issuer, aud: audience, iat: seconds, exp: seconds + 3600 };
    const all = { ...own, ...verified, ...claims };
    return new SignJWT({ sub: subject, ...all })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid!, typ: 'at+jwt' })
      .sign(await signing);
  };
};

const bodyOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A running service as a test uses it; without the test runner, so that a command can use it too. */
export const openService = (instance: Instance) => {
  const token = signerOf(instance);

  /** One request exactly as told, whatever the rows say. */
  const send = async (method: string, path: string, sent: Sent = {}): Promise<Received> => {
    const bearer = sent.token ?? (sent.subject === undefined ? undefined : await token(sent.subject));
    const response = await fetch(`${instance.apiUrl}${path}`, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...sent.headers,
      },
      ...(sent.body === undefined ? {} : { body: bodyOf(sent.body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };

  const as = (subject: string) =>
    createClient(api, { baseUrl: instance.apiUrl, fetch, token: () => token(subject) });

  return { instance, token, send, as };
};

export type Service = ReturnType<typeof openService>;

export const newKey = (): string => randomUUID();
