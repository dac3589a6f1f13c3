import { Theme } from '@navikt/ds-react/Theme';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { stored } from '../stored.ts';

const themes = ['light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

const chosen = stored<ThemeName>('trepart.theme', themes);
const listeners = new Set<() => void>();
const systemTheme = () => matchMedia('(prefers-color-scheme: dark)');

/** As chosen here before, or else as the system has it. */
const currentTheme = (): ThemeName => chosen.read() ?? (systemTheme().matches ? 'dark' : 'light');

const onTheme = (listener: () => void) => {
  const system = systemTheme();
  system.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    system.removeEventListener('change', listener);
    listeners.delete(listener);
  };
};

const choose = (theme: ThemeName): void => {
  chosen.write(theme);
  for (const tell of listeners) tell();
};

const ThemeContext = createContext<{ theme: ThemeName; choose: (theme: ThemeName) => void }>({
  theme: 'light',
  choose,
});

export const useTheme = () => useContext(ThemeContext);

/**
 * Aksel's light or dark theme. It is a class of the whole document, where `first.js` has put it before anything is seen;
 * the front page as it is printed at build time is the same in both.
 */
export const ThemeProvider = ({ children }: { children: ReactNode }) => {
  const theme = useSyncExternalStore(onTheme, currentTheme, () => 'light' as const);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme is what it waits for
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    // What is worn, not what is drawn: a printed page is drawn light first.
    const worn = currentTheme();
    classList.remove(...themes.filter((one) => one !== worn));
    classList.add(worn);
  }, [theme]);
  const value = useMemo(() => ({ theme, choose }), [theme]);
  return (
    <ThemeContext value={value}>
      <Theme hasBackground className="page">
        {children}
      </Theme>
    </ThemeContext>
  );
};
