import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A followed link starts at the top of the new page; back and forward leave the place to the browser. */
export const useScrollToTop = (): void => {
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => {
    if (navigation === 'PUSH') scrollTo(0, 0);
  }, [pathname, navigation]);
};
