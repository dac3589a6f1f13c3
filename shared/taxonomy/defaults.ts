import { areas } from './defaults/areas.ts';
import { elements } from './defaults/elements.ts';
import { languages } from './defaults/languages.ts';
import { sectors } from './defaults/sectors.ts';
import { themes } from './defaults/themes.ts';
import type { Taxonomies } from './term.ts';

/** The lists as they are before a moderator has added anything (sources: DOMAIN, Oslo's districts, ISO 639). */
export const defaultTaxonomies: Taxonomies = { elements, areas, themes, sectors, languages };
