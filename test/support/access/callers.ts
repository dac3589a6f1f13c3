import { generateKeyPair, SignJWT } from 'jose';
import { audience } from '../../../local/login/clients.ts';
import type { Sent, Service } from '../service.ts';

/** People whom the service knows. `in` sits at the table of the world's own consortium, `out` does not. */
export const known = {
  requested: 'asked for a first seat and waits',
  removed: 'acted for the organisation of provider-in and was removed',
  'provider-in': 'approved, at the table',
  'provider-second': 'the second seat of the organisation of provider-in',
  'provider-out': 'approved, another organisation',
  'provider-new': 'let in, without a profile',
  'provider-waiting': 'let in, the profile waits for approval',
  'investor-in': 'approved, at the table',
  'investor-out': 'approved, another organisation',
  'investor-new': 'let in, without a profile',
  'employer-in': 'approved, at the table',
  'employer-out': 'approved, another organisation',
  'employer-new': 'let in, without a profile',
  'evaluator-appointed': 'appointed to the own consortium',
  'evaluator-other': 'appointed to none',
  'moderator-recommended': 'recommended the own consortium',
  'moderator-other': 'did not recommend it',
} as const;
export type Known = keyof typeof known;

/** Callers whose token is missing or wrong, or whom the service does not know. */
export const unknown = ['anonymous', 'forged', 'expired', 'stranger'] as const;
export type Caller = (typeof unknown)[number] | Known;
export const callers: readonly Caller[] = [...unknown, ...(Object.keys(known) as Known[])];

const forgedToken = async (issuer: string, subject: string): Promise<string> => {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT({ sub: subject, iss: issuer, aud: audience })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime('1h')
    .sign(privateKey);
};

/** How each caller shows who it is. Forged and expired tokens name a moderator. */
export const credentialsOf = async (
  service: Service,
  people: Record<Known, { subject: string }>,
): Promise<Record<Caller, Sent>> => {
  const moderator = people['moderator-other'].subject;
  const past = Math.floor(Date.now() / 1000) - 60;
  const tokens = await Promise.all(
    Object.entries(people).map(async ([name, { subject }]) => [
      name,
      { token: await service.token(subject) },
    ]),
  );
  return {
    ...Object.fromEntries(tokens),
    anonymous: {},
    forged: { token: await forgedToken(service.instance.issuer, moderator) },
    expired: { token: await service.token(moderator, { exp: past }) },
    stranger: { token: await service.token('a-stranger-to-the-service') },
  };
};
