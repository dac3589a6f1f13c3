import { Button, GlobalAlert } from '@navikt/ds-react';
import { useSyncExternalStore } from 'react';
import { useText } from '../language/use-text.ts';
import { session } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';

const onNetwork = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** What concerns the whole page: no network, or a login that has run out. Told aloud when it happens. */
export const Notices = () => {
  const { offline, expired } = useText('common');
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  const state = useSession();
  return (
    <div aria-live="polite">
      {!online && (
        <GlobalAlert status="warning">
          <GlobalAlert.Header>
            <GlobalAlert.Title as="div">{offline.title}</GlobalAlert.Title>
          </GlobalAlert.Header>
          <GlobalAlert.Content>{offline.body}</GlobalAlert.Content>
        </GlobalAlert>
      )}
      {state === 'expired' && (
        <GlobalAlert status="warning">
          <GlobalAlert.Header>
            <GlobalAlert.Title as="div">{expired.title}</GlobalAlert.Title>
          </GlobalAlert.Header>
          <GlobalAlert.Content className="stack">
            {expired.body}
            <Button className="start" size="small" variant="secondary" onClick={() => session.signIn()}>
              {expired.button}
            </Button>
          </GlobalAlert.Content>
        </GlobalAlert>
      )}
    </div>
  );
};
