import type { text as nb } from '../nb/needs.ts';

export const text: typeof nb = {
  title: 'Behov',
  lead: 'Her er behovene NAV har publisert. Se om dere har noe å bidra med.',
  noneTitle: 'Ingen behov er publisert akkurat nå',
  none: 'Registrer organisasjonen likevel, så er dere med når neste behov kommer.',
};
