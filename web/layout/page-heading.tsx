import { BodyLong, Heading } from '@navikt/ds-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { setTitle } from '../router/title.ts';

type Props = {
  title: string;
  /** One or two sentences that say what the page is for. */
  lead?: ReactNode;
  /** What the document is called, where the heading itself would say too little. */
  documentTitle?: string;
};

/**
 * The page's `h1`, and where focus goes when somebody has followed a link here, so that those who listen or use the
 * keyboard start at the top of the new page.
 */
export const PageHeading = ({ title, lead, documentTitle = title }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const arrived = useRef<string>(undefined);
  useEffect(() => setTitle(documentTitle), [documentTitle]);
  useEffect(() => {
    if (key === 'default' || arrived.current === pathname) return;
    arrived.current = pathname;
    heading.current?.focus();
  }, [key, pathname]);
  return (
    <header className="page-heading">
      <Heading ref={heading} level="1" size="xlarge" tabIndex={-1}>
        {title}
      </Heading>
      {lead && <BodyLong size="large">{lead}</BodyLong>}
    </header>
  );
};
