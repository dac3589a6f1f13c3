/** The page that a link in an invitation's mail opens. */
export const text = {
  title: 'Svar på invitasjonen',
  noLink: 'Lenken er ikke hel. Åpne den fra e-posten på nytt, eller logg inn og svar under Invitasjoner.',
  questions: {
    accept: 'Vil dere svare ja og komme på dette møtet?',
    decline: 'Vil dere svare nei til dette møtet?',
    'no-time-fits': 'Vil dere svare at dere gjerne vil komme, men at tiden ikke passer?',
  },
  buttons: {
    accept: 'Ja, vi kommer',
    decline: 'Nei, vi kommer ikke',
    'no-time-fits': 'Tiden passer ikke',
  },
  done: {
    accept: 'Takk! Dere har svart ja.',
    decline: 'Takk for svaret. Dere har svart nei.',
    'no-time-fits': 'Takk for svaret. NAV ser at dere trenger en annen tid.',
  },
};
