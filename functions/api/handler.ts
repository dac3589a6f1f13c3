import type * as z from 'zod';
import type { Language } from '../../shared/language.ts';
import type { Actor, Person } from '../../shared/person/person.ts';
import type { Request, Route } from '../../shared/route.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';

/** Who holds the token: known to the issuer, not necessarily to us. */
export type Identity = {
  personId: string;
  issuer: string;
  subject: string;
  person: Person | undefined;
  /** The address that the issuer says it has verified, where it says so in the token. */
  vouchedFor: string | undefined;
};

type Caller<R extends Route> = R['access'] extends 'public'
  ? object
  : R['access'] extends 'signed-in'
    ? { identity: Identity }
    : { identity: Identity; actor: Actor };

/** What the edge adds to a request: the caller, the version that the caller has read, and how to answer only once. */
type Edge<R extends Route> = Caller<R> & {
  language: Language;
  /** From `If-Match`; there on every versioned row. */
  version: number;
  /** The change that remembers this answer under the caller's Idempotency-Key; none on rows that do not create. */
  remember: (answer: Answer<R>) => Change[];
};

/** `version` becomes the ETag. */
export type Answer<R extends Route> = { body: z.input<R['response']>; version?: number };

export type Handler<R extends Route> = (request: Request<R> & Edge<R>, deps: Deps) => Promise<Answer<R>>;

/** Every declared route has exactly one handler: a missing one is a compile error. */
export type Handlers<Api extends Record<string, Route>> = { [Name in keyof Api]: Handler<Api[Name]> };
