import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Actor } from '../../shared/person/person.ts';
import type { Role } from '../../shared/person/role.ts';
import { refuse } from '../../shared/refusal.ts';
import { emailSchema } from '../../shared/text.ts';
import type { Deps } from '../deps.ts';
import { spendRequest } from '../store/allowance.ts';
import { people } from '../store/nouns/people.ts';
import type { Identity } from './handler.ts';

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Ids are derived, so that a subject is shown to nobody and two issuers' subjects cannot be mixed up. */
export const personIdOf = (deps: Pick<Deps, 'hash'>, of: { issuer: string; subject: string }): string =>
  deps.hash(`${of.issuer}\n${of.subject}`).slice(0, 24);

type Claims = Record<string, unknown> | undefined;

/** OpenID Connect's standard claims; the gateway hands every claim on as text. */
const vouchedFor = (claims: Claims): string | undefined =>
  String(claims?.email_verified) === 'true' ? emailSchema.safeParse(claims?.email).data : undefined;

/**
 * Who holds the token, which the gateway has verified. Counts the request; refuses `unauthenticated` where the gateway
 * has let nobody through, and `too-many-requests`.
 */
export const identify = async (event: ApiEvent, deps: Deps): Promise<Identity> => {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const issuer = claims?.iss;
  const subject = claims?.sub;
  if (typeof issuer !== 'string' || typeof subject !== 'string') return refuse('unauthenticated');
  const personId = personIdOf(deps, { issuer, subject });
  const [person] = await Promise.all([deps.store.get(people, personId), spendRequest(deps, personId)]);
  return { personId, issuer, subject, person, vouchedFor: vouchedFor(claims) };
};

/** The person if they may act, in one of the roles. Role and organisation are our own record's, never the token's. */
export const requireActor = ({ person }: Identity, roles: readonly Role[]): Actor => {
  if (person === undefined) return refuse('not-registered');
  if (person.state === 'requested') return refuse('not-active');
  if (person.state !== 'active' || !roles.includes(person.role)) return refuse('forbidden');
  return { ...person, state: 'active' };
};
