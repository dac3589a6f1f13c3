import type { text as nb } from '../nb/how.ts';

export const text: typeof nb = {
  title: 'Slik verkar matchinga',
  lead: 'Eit program reknar ut kven som passar saman, etter faste reglar som alle kan lese. Menneske i NAV avgjer.',
  fitTitle: '1. Kor godt passar kvar part?',
  fitLead:
    'Alle partar blir målte mot behovet med nokre få kriterium. Kvart kriterium gir mellom 0 og 100 prosent, og vektene er dei same for alle. Eit kriterium som ikkje gjeld, blir teke ut.',
  sides: { offer: 'Leverandør', investor: 'Investor', employer: 'Arbeidsgivar' },
  criteriaOf: {
    offer: 'Kriterium for leverandørar',
    investor: 'Kriterium for investorar',
    employer: 'Kriterium for arbeidsgivarar',
  },
  meaning: 'Kva det betyr',
  exclusions: 'Dette gjer at ein part ikkje kan vere med:',
  try: {
    title: 'Prøv sjølv',
    lead: {
      offer:
        'Tenk deg ein liten leverandør av arbeidspraksis, og eit behov med 30 deltakarar i fire bydelar. Endre tilbodet og sjå kva som skjer.',
      investor:
        'Tenk deg ein investor, og ein kontrakt på 6 millionar kroner som varer i tre år. Endre mandatet og sjå kva som skjer.',
      employer:
        'Tenk deg ein arbeidsgivar på Bjerke med fire jobbar. Endre jobbtilbodet og sjå kva som skjer.',
    },
    areas: 'Område de dekkjer',
    languages: 'Språk de har',
    capacity: 'Plass til så mange i året',
    evidence: 'Korleis effekten er dokumentert',
    entryLevel: 'Lågaste munnlege norsk de tek imot',
    instrument: 'Kva slags pengar',
    instruments: { return: 'Skal betalast tilbake med avkastning', gift: 'Gåve' },
    themes: 'Tema i mandatet',
    minReturn: 'Krav til avkastning i året',
    maxLoss: 'Største sjanse for tap de godtek',
    jobs: 'Om jobbane',
    qualities: {
      permanent: 'Faste stillingar',
      mentor: 'Mentor på arbeidsplassen',
      languageTraining: 'Norskopplæring på jobben',
    },
    positionShare: 'Stillingsprosent',
    jobLevel: 'Munnleg norsk som trengst første dag',
  },
  composeTitle: '2. Kven passar saman?',
  composeLead:
    'Programmet prøver alle måtar å setje saman partane på og finn den beste. Det beviser at ingen er betre.',
  weights: (elements, capital, jobs) =>
    `Delelementa tel ${elements}, kapitalen ${capital} og jobbane ${jobs}, om ikkje behovet seier noko anna.`,
  compose: [
    'Kvar leverandør svarar for minst éin del, og kvar del har berre éin som svarar for han.',
    'Minst éin liten leverandør eller sosial entreprenør skal vere med.',
    'Prisane til saman kan ikkje vere høgare enn kapitalen.',
    'Ingen investor kan ha meir enn sin del, og ingen må gå ut over mandatet sitt.',
    'To partar som har sagt at dei ikkje kan samarbeide, blir aldri sette saman.',
    'Kvar ekstra part kostar litt, så ingen er med berre for å vere med.',
  ],
  gapsTitle: '3. Kva om noko manglar?',
  gaps: 'Det finst alltid eit svar, og det er alltid ærleg. Manglar det ein påkravd del, ein liten leverandør eller pengar, står det der. NAV ser òg kven som kunne ha fylt holet, og den det gjeld, ser det sjølv. Færre hol går alltid føre høgare poengsum.',
  peopleTitle: '4. Kven bestemmer?',
  people:
    'Menneske. Ein moderator i NAV tilrår eit konsortium, og ein annan godkjenner det eller sender det tilbake. Begge skriv kvifor. Programmet avgjer ingenting åleine, og ingen opplysningar om arbeidssøkjarar er med.',
  verifyTitle: 'Kan det kontrollerast?',
  verify:
    'Kvar køyring frys det ho rekna på, med versjonen av programmet. NAV har fila, og kan køyre ho om igjen eller la eit anna program løyse reknestykket. Svaret skal bli det same. Fila viser prisane og vilkåra til alle, så partane får ho ikkje. Programmet og reglane er opne, og alle kan prøve dei på ein marknad dei lagar sjølve.',
  whoSeesWhat: 'Kven ser kva',
};
