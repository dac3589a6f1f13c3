import { Link } from 'react-router';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';

export const Page = () => {
  const text = useText('front');
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} documentTitle="Trepart" />
      <Link to="/needs">{text.seeNeeds}</Link>
    </div>
  );
};
