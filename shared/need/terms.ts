import type { CodeAt } from '../profile/terms.ts';
import type { NeedContent } from './need.ts';

/** Every code of a taxonomy that the need uses, with its place. */
export const codesOfNeed = ({ terms }: NeedContent): CodeAt[] => [
  ...terms.areas.map((code, index) => ({ path: ['terms', 'areas', index], kind: 'areas' as const, code })),
  ...terms.themes.map((code, index) => ({ path: ['terms', 'themes', index], kind: 'themes' as const, code })),
  ...terms.languages.map((code, index) => ({
    path: ['terms', 'languages', index],
    kind: 'languages' as const,
    code,
  })),
  ...terms.elements.map(({ element }, index) => ({
    path: ['terms', 'elements', index, 'element'],
    kind: 'elements' as const,
    code: element,
  })),
];
