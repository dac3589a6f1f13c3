import type { Term } from '../term.ts';

export const areas: readonly Term[] = [
  { code: 'alna', name: { nb: 'Alna', nn: 'Alna', en: 'Alna' } },
  { code: 'bjerke', name: { nb: 'Bjerke', nn: 'Bjerke', en: 'Bjerke' } },
  { code: 'grorud', name: { nb: 'Grorud', nn: 'Grorud', en: 'Grorud' } },
  { code: 'stovner', name: { nb: 'Stovner', nn: 'Stovner', en: 'Stovner' } },
  { code: 'gamle-oslo', name: { nb: 'Gamle Oslo', nn: 'Gamle Oslo', en: 'Gamle Oslo' } },
  {
    code: 'sondre-nordstrand',
    name: { nb: 'Søndre Nordstrand', nn: 'Søndre Nordstrand', en: 'Søndre Nordstrand' },
  },
  { code: 'grunerlokka', name: { nb: 'Grünerløkka', nn: 'Grünerløkka', en: 'Grünerløkka' } },
  { code: 'sagene', name: { nb: 'Sagene', nn: 'Sagene', en: 'Sagene' } },
  { code: 'st-hanshaugen', name: { nb: 'St. Hanshaugen', nn: 'St. Hanshaugen', en: 'St. Hanshaugen' } },
  { code: 'frogner', name: { nb: 'Frogner', nn: 'Frogner', en: 'Frogner' } },
  { code: 'ullern', name: { nb: 'Ullern', nn: 'Ullern', en: 'Ullern' } },
  { code: 'vestre-aker', name: { nb: 'Vestre Aker', nn: 'Vestre Aker', en: 'Vestre Aker' } },
  { code: 'nordre-aker', name: { nb: 'Nordre Aker', nn: 'Nordre Aker', en: 'Nordre Aker' } },
  { code: 'ostensjo', name: { nb: 'Østensjø', nn: 'Østensjø', en: 'Østensjø' } },
  { code: 'nordstrand', name: { nb: 'Nordstrand', nn: 'Nordstrand', en: 'Nordstrand' } },
  { code: 'sentrum', name: { nb: 'Sentrum', nn: 'Sentrum', en: 'Sentrum' } },
  { code: 'marka', name: { nb: 'Marka', nn: 'Marka', en: 'Marka' } },
];
