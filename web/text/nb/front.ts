/** The front page. */
export const text = {
  title: 'Finn partnere til effektkontrakter',
  lead: 'I en effektkontrakt betaler en investor for en tjeneste, leverandører utfører den, og NAV betaler tilbake bare hvis deltakerne når målene. Trepart setter sammen partene, og viser alle hvorfor.',
  seeNeeds: 'Se hva NAV trenger',
  register: 'Bli med',
  rolesTitle: 'Hva kan du bidra med?',
  roles: {
    provider: {
      title: 'Leverandør',
      body: 'Du kan levere en del av tjenesten. Små leverandører, sosiale entreprenører og frivillige er like velkomne som store.',
    },
    investor: {
      title: 'Investor',
      body: 'Du har kapital, eller en gave, og vil se effekt. Du ser risiko og avkastning før du sier ja.',
    },
    employer: {
      title: 'Arbeidsgiver',
      body: 'Du har jobber. Du får vite hvilken oppfølging som følger med, og hva språknivåene betyr i praksis.',
    },
  },
  stepsTitle: 'Slik går det til',
  steps: [
    {
      title: 'NAV publiserer et behov',
      body: 'Hvem det gjelder, hva som skal til, hva det kan koste og hvilke resultater som betales.',
    },
    { title: 'Du registrerer deg', body: 'Det tar omtrent et kvarter. NAV går gjennom det du har skrevet.' },
    {
      title: 'Trepart setter sammen konsortier',
      body: 'Leverandører, investorer og arbeidsgivere som passer sammen. Minst én liten leverandør er alltid med.',
    },
    { title: 'To i NAV godkjenner', body: 'Én anbefaler og en annen godkjenner. Begge må begrunne det.' },
    {
      title: 'Dere møtes',
      body: 'Alle partene får en invitasjon på e-post, med grunnene til at nettopp de er valgt.',
    },
  ],
  openTitle: 'Alt er åpent',
  open: 'Regnestykket bak hvert forslag er offentlig. Du kan se hvert kriterium, prøve det selv og regne etter med et annet program.',
  howLink: 'Se hvordan matchingen virker',
  noticeTitle: 'Deltakerlister er offentlige',
  notice:
    'Når NAV inviterer til dialogkonferanse, er listen over organisasjonene som melder seg på, offentlig. Tilbud, priser og vurderinger er ikke det.',
};
