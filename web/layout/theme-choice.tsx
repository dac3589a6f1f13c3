import { MoonIcon, SunIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';
import { useTheme } from '../theme/theme.tsx';

export const ThemeChoice = () => {
  const { header } = useText('common');
  const { theme, choose } = useTheme();
  const dark = theme === 'dark';
  return (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={dark ? <SunIcon title={header.toLight} /> : <MoonIcon title={header.toDark} />}
      onClick={() => choose(dark ? 'light' : 'dark')}
    />
  );
};
