import * as z from 'zod';

export { signedInPath } from './signed-in-path.ts';

/** What the page reads from `/config.json` before it can log anybody in. */
export const pageConfigSchema = z.object({
  /** Where the routes are served, without a final slash. */
  apiUrl: z.string(),
  /** Issuer URL; its discovery document lies under `/.well-known/openid-configuration`. */
  issuer: z.string(),
  clientId: z.string(),
  /** What the API expects in a token's `aud`, or in `client_id` where there is none. */
  audience: z.string(),
  /** Scopes to ask for, separated by spaces. */
  scope: z.string().default('openid profile email'),
  /** The resource indicator (RFC 8707) to ask a token for, where the issuer wants one. */
  resource: z.string().optional(),
  /** Where the browser goes to end its session, where the discovery document does not say. */
  logoutUrl: z.string().optional(),
});

export type PageConfig = z.infer<typeof pageConfigSchema>;
