import { PersonCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../language/use-text.ts';
import { session } from '../session/session.ts';
import { useMe } from '../session/use-me.ts';
import { useSession } from '../session/use-session.ts';
import { useDisclosure } from './use-disclosure.ts';
import { useMenu } from './use-menu.ts';

const SignIn = () => {
  const { header } = useText('common');
  const [leaving, setLeaving] = useState(false);
  const go = () => {
    setLeaving(true);
    session.signIn().catch(() => setLeaving(false));
  };
  return (
    <Button size="small" loading={leaving} onClick={go}>
      {header.signIn}
    </Button>
  );
};

/** Logging in; for those who have, their own pages and the way out. */
export const AccountMenu = () => {
  const { header } = useText('common');
  const titles = useText('pages');
  const state = useSession();
  const me = useMe();
  const rows = useMenu('account');
  const { root, button, open } = useDisclosure();
  if (state !== 'signed-in') return <SignIn />;
  return (
    <div ref={root} className="account">
      <Button
        ref={button.ref}
        aria-expanded={open}
        aria-controls="account-menu"
        onClick={button.onClick}
        size="small"
        variant="secondary"
        icon={<PersonCircleIcon aria-hidden />}
      >
        {me.data?.body.name ?? header.account}
      </Button>
      <ul id="account-menu" className="account-menu" hidden={!open}>
        {rows.map(({ path, title }) => (
          <li key={path}>
            <NavLink to={path}>{titles[title]}</NavLink>
          </li>
        ))}
        <li>
          <button type="button" className="account-item" onClick={() => void session.signOut()}>
            {header.signOut}
          </button>
        </li>
      </ul>
    </div>
  );
};
