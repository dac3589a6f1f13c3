import { NavLink } from 'react-router';
import { useText } from '../language/use-text.ts';
import { useMenu } from './use-menu.ts';

export const MainMenu = () => {
  const { header } = useText('common');
  const titles = useText('pages');
  const rows = useMenu('main');
  return (
    <nav aria-label={header.mainMenu} className={rows.length > 3 ? 'main-menu long' : 'main-menu'}>
      <ul className="menu">
        {rows.map(({ path, title }) => (
          <li key={path}>
            <NavLink to={path}>{titles[title]}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
