import { Theme } from '@navikt/ds-react/Theme';
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { stored } from '../stored.ts';

export type ThemeName = 'light' | 'dark';

const chosen = stored<ThemeName>('trepart.theme', ['light', 'dark']);
const wantsDark = matchMedia('(prefers-color-scheme: dark)');

const ofSystem = (): ThemeName => (wantsDark.matches ? 'dark' : 'light');
const onSystem = (listener: () => void) => {
  wantsDark.addEventListener('change', listener);
  return () => wantsDark.removeEventListener('change', listener);
};

const ThemeContext = createContext<{ theme: ThemeName; choose: (theme: ThemeName) => void }>({
  theme: 'light',
  choose: () => undefined,
});

export const useTheme = () => useContext(ThemeContext);

/** Aksel's light or dark theme: as chosen here before, or else as the system has it. */
export const ThemeProvider = ({ children }: { children: ReactNode }) => {
  const system = useSyncExternalStore(onSystem, ofSystem);
  const [choice, setChoice] = useState(chosen.read);
  const theme = choice ?? system;
  const value = useMemo(
    () => ({
      theme,
      choose: (next: ThemeName) => {
        chosen.write(next);
        setChoice(next);
      },
    }),
    [theme],
  );
  return (
    <ThemeContext value={value}>
      <Theme theme={theme} className="page">
        {children}
      </Theme>
    </ThemeContext>
  );
};
