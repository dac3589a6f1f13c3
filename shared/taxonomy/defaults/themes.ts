import type { Term } from '../term.ts';

export const themes: readonly Term[] = [
  { code: 'work', name: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' } },
  { code: 'integration', name: { nb: 'Integrering', nn: 'Integrering', en: 'Integration' } },
  { code: 'education', name: { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' } },
  { code: 'health', name: { nb: 'Helse', nn: 'Helse', en: 'Health' } },
  { code: 'poverty', name: { nb: 'Fattigdom', nn: 'Fattigdom', en: 'Poverty' } },
  { code: 'children', name: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' } },
  {
    code: 'environment',
    name: { nb: 'Klima og miljø', nn: 'Klima og miljø', en: 'Climate and environment' },
  },
  { code: 'women', name: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' } },
];
