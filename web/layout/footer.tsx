import { Link } from 'react-router';
import { useText } from '../language/use-text.ts';
import { useMenu } from './use-menu.ts';

export const Footer = () => {
  const { footer } = useText('common');
  const titles = useText('pages');
  const rows = useMenu('footer');
  return (
    <footer className="footer">
      <div className="footer-bar">
        <p>{footer.about}</p>
        <nav aria-label={footer.links}>
          <ul>
            {rows.map(({ path, title }) => (
              <li key={path}>
                <Link to={path}>{titles[title]}</Link>
              </li>
            ))}
            <li>
              <a href="/reference/">{footer.reference}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
