import type { Term } from '../term.ts';

export const sectors: readonly Term[] = [
  { code: 'kindergarten', name: { nb: 'Barnehage', nn: 'Barnehage', en: 'Kindergarten' } },
  { code: 'health-care', name: { nb: 'Helse og omsorg', nn: 'Helse og omsorg', en: 'Health and care' } },
  { code: 'cleaning', name: { nb: 'Renhold', nn: 'Reinhald', en: 'Cleaning' } },
  { code: 'retail', name: { nb: 'Butikk og handel', nn: 'Butikk og handel', en: 'Retail' } },
  {
    code: 'logistics',
    name: { nb: 'Lager og logistikk', nn: 'Lager og logistikk', en: 'Storage and logistics' },
  },
  {
    code: 'food',
    name: { nb: 'Kantine og servering', nn: 'Kantine og servering', en: 'Canteen and catering' },
  },
  { code: 'construction', name: { nb: 'Bygg og anlegg', nn: 'Bygg og anlegg', en: 'Construction' } },
  { code: 'industry', name: { nb: 'Industri', nn: 'Industri', en: 'Industry' } },
  {
    code: 'reuse',
    name: { nb: 'Ombruk og gjenvinning', nn: 'Ombruk og gjenvinning', en: 'Reuse and recycling' },
  },
  { code: 'transport', name: { nb: 'Transport', nn: 'Transport', en: 'Transport' } },
];
