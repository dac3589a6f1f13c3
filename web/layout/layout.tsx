import { type ReactNode, useEffect } from 'react';
import { useText } from '../language/use-text.ts';
import { Notices } from '../state/notices.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { keepFocus } from './keep-focus.ts';
import { LanguageOffer } from './language-offer.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

const contentId = 'content';

/** What is around every page. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const { skipToContent } = useText('common');
  useScrollToTop();
  useEffect(keepFocus, []);
  return (
    <>
      <a className="skip-link" href={`#${contentId}`}>
        {skipToContent}
      </a>
      <Header />
      <Notices />
      <main id={contentId} tabIndex={-1} className="content">
        {children}
      </main>
      <Footer />
      <LanguageOffer contentId={contentId} />
    </>
  );
};
