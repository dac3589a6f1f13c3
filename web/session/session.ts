import { clearDrafts } from '../form/draft-store.ts';

/** `expired`: was signed in, and must sign in again to go on; what is on the page stays. */
export type SessionState = 'starting' | 'signed-out' | 'signed-in' | 'expired';

const listeners = new Set<() => void>();
let state: SessionState = 'starting';

const become = (next: SessionState): void => {
  if (next === state) return;
  state = next;
  for (const tell of listeners) tell();
};

const manager = async () => (await import('./oidc.ts')).userManager();

/** The library that logs in is fetched only by those who have a session, or want one. */
const hasStoredUser = (): boolean => Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));

const start = async (): Promise<void> => {
  if (!hasStoredUser()) return become('signed-out');
  const users = await manager();
  users.events.addSilentRenewError(() => become('expired'));
  users.events.addUserLoaded(() => become('signed-in'));
  const user = await users.getUser();
  become(user === null ? 'signed-out' : user.expired && !user.refresh_token ? 'expired' : 'signed-in');
};

const renewed = async (): Promise<string | undefined> => {
  try {
    return (await (await manager()).signinSilent())?.access_token;
  } catch {
    become('expired');
    return undefined;
  }
};

const token = async (): Promise<string | undefined> => {
  if (state !== 'signed-in') return undefined;
  const user = await (await manager()).getUser();
  if (user === null) return undefined;
  if (!user.expired) return user.access_token;
  // Without a refresh token only a hidden frame could renew it, which our policy stops.
  if (user.refresh_token) return renewed();
  become('expired');
  return undefined;
};

/** Sends the browser to the issuer; afterwards it is back on `returnTo`, where it is now unless told. */
const signIn = async (returnTo = location.pathname + location.search): Promise<void> =>
  (await manager()).signinRedirect({ state: { returnTo } });

/** Takes the issuer's answer. Resolves to where the person was before. */
const finishSignIn = async (): Promise<string> => {
  const user = await (await manager()).signinCallback();
  await start();
  return (user?.state as { returnTo?: string } | undefined)?.returnTo ?? '/';
};

/** What the issuer tells of the person. */
const profile = async (): Promise<{ name?: string | undefined; email?: string | undefined }> => {
  const user = await (await manager()).getUser();
  return { name: user?.profile.name, email: user?.profile.email };
};

const signOut = async (): Promise<void> => {
  clearDrafts();
  await (await manager()).signoutRedirect();
};

/** Who is logged in on this tab, as far as the issuer is concerned; `useMe` tells who that is to the service. */
export const session = {
  state: (): SessionState => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  start,
  token,
  profile,
  signIn,
  finishSignIn,
  signOut,
  expire: () => become(state === 'signed-in' ? 'expired' : state),
};
