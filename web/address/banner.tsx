import { Link as AkselLink } from '@navikt/ds-react';
import { GlobalAlert } from '@navikt/ds-react/GlobalAlert';
import { Link } from 'react-router';
import { useText } from '../language/use-text.ts';
import { useMe } from '../session/use-me.ts';

const Banner = ({ email }: { email: string }) => {
  const { banner } = useText('address');
  return (
    <GlobalAlert status="warning">
      <GlobalAlert.Header>
        <GlobalAlert.Title as="div">{banner.title}</GlobalAlert.Title>
      </GlobalAlert.Header>
      <GlobalAlert.Content className="stack">
        {banner.body(email)}
        <AkselLink as={Link} to="/me">
          {banner.link}
        </AkselLink>
      </GlobalAlert.Content>
    </GlobalAlert>
  );
};

/** Told on every page to a person whom no mail reaches before the address is confirmed. */
export const UnconfirmedAddress = () => {
  const me = useMe().data?.body;
  return me?.emailState === 'unconfirmed' && me.state !== 'removed' ? <Banner email={me.email} /> : null;
};
