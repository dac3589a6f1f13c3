import { Button } from '@navikt/ds-react/Button';
import { GlobalAlert } from '@navikt/ds-react/GlobalAlert';
import { useText } from '../language/use-text.ts';
import { session } from '../session/session.ts';

export const Offline = () => {
  const { offline } = useText('common');
  return (
    <GlobalAlert status="warning">
      <GlobalAlert.Header>
        <GlobalAlert.Title as="div">{offline.title}</GlobalAlert.Title>
      </GlobalAlert.Header>
      <GlobalAlert.Content>{offline.body}</GlobalAlert.Content>
    </GlobalAlert>
  );
};

export const Expired = () => {
  const { expired } = useText('common');
  return (
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
  );
};
