import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Claims } from './event.ts';

export type JwtSettings = {
  issuer: string;
  /** A token is for us if its `aud`, or without one its `client_id`, is among these. */
  audience: readonly string[];
};

export type Verdict = { claims: Claims } | { challenge: string };
export type Authorizer = (authorization: string | undefined) => Promise<Verdict>;

const invalid = (description: string): Verdict => ({
  challenge: `Bearer scope="" error="invalid_token" error_description="${description}"`,
});

/** The gateway hands every claim on as text: lists as `[a b]`. */
const asText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const isForUs = (payload: JWTPayload, audience: readonly string[]): boolean => {
  const named = payload.aud ?? payload.client_id;
  return [named].flat().some((name) => typeof name === 'string' && audience.includes(name));
};

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `the token has an invalid ${error.claim} claim`;
  if (error instanceof errors.JOSEError) return 'the token could not be verified';
  throw error;
};

const discoverKeys = async (issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> => {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  if (!response.ok) throw new Error(`${issuer} gave no OpenID configuration: ${response.status}`);
  const { jwks_uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri));
};

/** A JWT authorizer that judges as the HTTP API's own: RSA signature by the issuer's keys, `iss`, `exp`, `nbf`, audience. */
export const jwtAuthorizer = ({ issuer, audience }: JwtSettings): Authorizer => {
  let discovered: ReturnType<typeof discoverKeys> | undefined;
  const keys = () => {
    discovered ??= discoverKeys(issuer).catch((error) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return async (authorization) => {
    const token = authorization?.replace(/^Bearer\s+/i, '');
    if (!token) return { challenge: 'Bearer' };
    const verifying = { issuer, algorithms: ['RS256', 'RS384', 'RS512'], requiredClaims: ['exp'] };
    try {
      const { payload } = await jwtVerify(token, await keys(), verifying);
      if (!isForUs(payload, audience)) return invalid('the token does not have a valid audience');
      return {
        claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)])),
      };
    } catch (error) {
      return invalid(reasonOf(error));
    }
  };
};
