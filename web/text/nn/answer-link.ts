import type { text as nb } from '../nb/answer-link.ts';

/** The page that a link in an invitation's mail opens. */
export const text: typeof nb = {
  title: 'Svar på invitasjonen',
  noLink: 'Lenkja er ikkje heil. Opne ho frå e-posten på nytt, eller logg inn og svar under Invitasjonar.',
  questions: {
    accept: 'Vil de svare ja og komme på dette møtet?',
    decline: 'Vil de svare nei til dette møtet?',
    'no-time-fits': 'Vil de svare at de gjerne vil komme, men at tida ikkje passar?',
  },
  buttons: {
    accept: 'Ja, vi kjem',
    decline: 'Nei, vi kjem ikkje',
    'no-time-fits': 'Tida passar ikkje',
  },
  done: {
    accept: 'Takk! De har svart ja.',
    decline: 'Takk for svaret. De har svart nei.',
    'no-time-fits': 'Takk for svaret. NAV ser at de treng ei anna tid.',
  },
};
