import { en, nb, nn } from '@navikt/ds-react/locales';
import type { Language } from '../../shared/language.ts';

/** What Aksel's own components say. */
export const akselWords: Record<Language, typeof nb> = { nb, nn, en };
