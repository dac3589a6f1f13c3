import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../session/use-session.ts';

const notices = () => import('./notice.tsx');
const Offline = lazy(async () => ({ default: (await notices()).Offline }));
const UnconfirmedAddress = lazy(async () => ({
  default: (await import('../address/banner.tsx')).UnconfirmedAddress,
}));
const Expired = lazy(async () => ({ default: (await notices()).Expired }));

const onNetwork = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Fetched while there still is a network to fetch them by, once the page stands. */
const useFetchedAhead = (): void => {
  useEffect(() => {
    const later = setTimeout(notices, 2000);
    return () => clearTimeout(later);
  }, []);
};

/** What concerns the whole page: no network, a login that has run out, an address to confirm. Told aloud when it happens. */
export const Notices = () => {
  const online = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  );
  const state = useSession();
  useFetchedAhead();
  return (
    <div aria-live="polite">
      <Suspense>
        {!online && <Offline />}
        {state === 'expired' && <Expired />}
        {state === 'signed-in' && <UnconfirmedAddress />}
      </Suspense>
    </div>
  );
};
