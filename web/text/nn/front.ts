import type { text as nb } from '../nb/front.ts';

export const text: typeof nb = {
  title: 'Finn partnere til effektkontrakter',
  lead: 'Leverandører, investorer og arbeidsgivere finner hverandre her. NAV setter sammen de beste konsortiene, og alle kan se hvorfor.',
  seeNeeds: 'Se behovene NAV har publisert',
  register: 'Registrer organisasjonen din',
};
