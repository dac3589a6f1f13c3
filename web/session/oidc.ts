import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { signedInPath } from '../../shared/signed-in-path.ts';
import { pageConfig } from './config.ts';

let manager: Promise<UserManager> | undefined;

const create = async (): Promise<UserManager> => {
  const { issuer, clientId, scope, resource, logoutUrl } = await pageConfig();
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${signedInPath}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope,
    ...(resource ? { resource } : {}),
    ...(logoutUrl ? { metadataSeed: { end_session_endpoint: logoutUrl } } : {}),
    // With the refresh token, so no hidden frame is needed, which our content security policy would stop.
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    // The code comes back to a new page of the same tab.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
};

/** Code with PKCE against the configured issuer. */
export const userManager = (): Promise<UserManager> => {
  manager ??= create().catch((error: unknown) => {
    manager = undefined;
    throw error;
  });
  return manager;
};
