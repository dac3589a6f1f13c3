import type { text as nb } from '../nb/front.ts';

export const text: typeof nb = {
  title: 'Finn partnarar til effektkontraktar',
  lead: 'I ein effektkontrakt betaler ein investor for ei teneste, leverandørar utfører ho, og NAV betaler tilbake berre om deltakarane når måla. Trepart set saman partane, og viser alle kvifor.',
  seeNeeds: 'Sjå kva NAV treng',
  register: 'Bli med',
  rolesTitle: 'Kva kan du bidra med?',
  roles: {
    provider: {
      title: 'Leverandør',
      body: 'Du kan levere ein del av tenesta. Små leverandørar, sosiale entreprenørar og frivillige er like velkomne som store.',
    },
    investor: {
      title: 'Investor',
      body: 'Du har kapital, eller ei gåve, og vil sjå effekt. Du ser risiko og avkastning før du seier ja.',
    },
    employer: {
      title: 'Arbeidsgivar',
      body: 'Du har jobbar. Du får vite kva oppfølging som følgjer med, og kva språknivåa betyr i praksis.',
    },
  },
  stepsTitle: 'Slik går det til',
  steps: [
    {
      title: 'NAV publiserer eit behov',
      body: 'Kven det gjeld, kva som skal til, kva det kan koste og kva resultat som blir betalte.',
    },
    { title: 'Du registrerer deg', body: 'Det tek om lag eit kvarter. NAV går gjennom det du har skrive.' },
    {
      title: 'Trepart set saman konsortium',
      body: 'Leverandørar, investorar og arbeidsgivarar som passar saman. Minst éin liten leverandør er alltid med.',
    },
    { title: 'To i NAV godkjenner', body: 'Éin tilrår og ein annan godkjenner. Begge må grunngje det.' },
    {
      title: 'De møtest',
      body: 'Alle partane får ei innbyding på e-post, med grunnane til at nett dei er valde.',
    },
  ],
  openTitle: 'Alt er ope',
  open: 'Reknestykket bak kvart framlegg er offentleg. Du kan sjå kvart kriterium, prøve det sjølv og rekne etter med eit anna program.',
  howLink: 'Sjå korleis matchinga verkar',
  noticeTitle: 'Deltakarlister er offentlege',
  notice:
    'Når NAV inviterer til dialogkonferanse, er lista over organisasjonane som melder seg på, offentleg. Tilbod, prisar og vurderingar er ikkje det.',
};
