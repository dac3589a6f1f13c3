import { type ReactNode, useEffect } from 'react';
import { useText } from '../language/use-text.ts';
import type { Texts } from '../text/load.ts';
import { setTitle } from './title.ts';

/** Gives the page the title of its row, until a heading inside says something nearer. */
export const PageFrame = ({ title, children }: { title: keyof Texts['pages']; children: ReactNode }) => {
  const words = useText('pages')[title];
  useEffect(() => setTitle(words), [words]);
  return children;
};
