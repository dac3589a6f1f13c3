import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../language/use-text.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Logo } from './logo.tsx';
import { MainMenu } from './main-menu.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** In a narrow window everything but the name is behind one button; in a wide one the button is not there. */
export const Header = () => {
  const { header } = useText('common');
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="header">
      <div className="header-bar">
        <Link to="/" className="brand">
          <Logo />
          Trepart
        </Link>
        <Button
          className="header-toggle"
          variant="tertiary"
          icon={open ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
          aria-expanded={open}
          aria-controls="header-panel"
          onClick={() => setOpen(!open)}
        >
          {header.menu}
        </Button>
        <div id="header-panel" className={open ? 'header-panel open' : 'header-panel'}>
          <MainMenu />
          <div className="header-tools">
            <LanguageChoice />
            <ThemeChoice />
            <AccountMenu />
          </div>
        </div>
      </div>
    </header>
  );
};
