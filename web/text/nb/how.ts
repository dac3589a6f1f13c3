/** How matching works, explained to anybody. */
export const text = {
  title: 'Slik virker matchingen',
  lead: 'Et program regner ut hvem som passer sammen, etter faste regler som alle kan lese. Mennesker i NAV avgjør.',
  fitTitle: '1. Hvor godt passer hver part?',
  fitLead:
    'Alle parter måles mot behovet med noen få kriterier. Hvert kriterium gir mellom 0 og 100 prosent, og vektene er de samme for alle. Et kriterium som ikke gjelder, tas ut.',
  sides: { offer: 'Leverandør', investor: 'Investor', employer: 'Arbeidsgiver' },
  criteriaOf: {
    offer: 'Kriterier for leverandører',
    investor: 'Kriterier for investorer',
    employer: 'Kriterier for arbeidsgivere',
  },
  meaning: 'Hva det betyr',
  exclusions: 'Dette gjør at en part ikke kan være med:',
  try: {
    title: 'Prøv selv',
    lead: {
      offer:
        'Tenk deg en liten leverandør av arbeidspraksis, og et behov med 30 deltakere i fire bydeler. Endre tilbudet og se hva som skjer.',
      investor:
        'Tenk deg en investor, og en kontrakt på 6 millioner kroner som varer i tre år. Endre mandatet og se hva som skjer.',
      employer: 'Tenk deg en arbeidsgiver på Bjerke med fire jobber. Endre jobbtilbudet og se hva som skjer.',
    },
    areas: 'Områder dere dekker',
    languages: 'Språk dere har',
    capacity: 'Plass til så mange i året',
    evidence: 'Hvordan effekten er dokumentert',
    entryLevel: 'Laveste muntlige norsk dere tar imot',
    instrument: 'Hva slags penger',
    instruments: { return: 'Skal betales tilbake med avkastning', gift: 'Gave' },
    themes: 'Temaer i mandatet',
    minReturn: 'Krav til avkastning i året',
    maxLoss: 'Største sjanse for tap dere godtar',
    jobs: 'Om jobbene',
    qualities: {
      permanent: 'Faste stillinger',
      mentor: 'Mentor på arbeidsplassen',
      languageTraining: 'Norskopplæring på jobben',
    },
    positionShare: 'Stillingsprosent',
    jobLevel: 'Muntlig norsk som trengs første dag',
  },
  composeTitle: '2. Hvem passer sammen?',
  composeLead:
    'Programmet prøver alle måter å sette sammen partene på og finner den beste. Det beviser at ingen er bedre.',
  weights: (elements: string, capital: string, jobs: string) =>
    `Delelementene teller ${elements}, kapitalen ${capital} og jobbene ${jobs}, om ikke behovet sier noe annet.`,
  compose: [
    'Hver leverandør svarer for minst én del, og hver del har bare én som svarer for den.',
    'Minst én liten leverandør eller sosial entreprenør skal være med.',
    'Prisene til sammen kan ikke være høyere enn kapitalen.',
    'Ingen investor kan ha mer enn sin andel, og ingen må gå ut over mandatet sitt.',
    'To parter som har sagt at de ikke kan samarbeide, settes aldri sammen.',
    'Hver ekstra part koster litt, så ingen er med bare for å være med.',
  ],
  gapsTitle: '3. Hva om noe mangler?',
  gaps: 'Det finnes alltid et svar, og det er alltid ærlig. Mangler det en påkrevd del, en liten leverandør eller penger, står det der. NAV ser også hvem som kunne ha fylt hullet, og den det gjelder, ser det selv. Færre hull går alltid foran høyere poengsum.',
  peopleTitle: '4. Hvem bestemmer?',
  people:
    'Mennesker. En moderator i NAV anbefaler et konsortium, og en annen godkjenner det eller sender det tilbake. Begge skriver hvorfor. Programmet avgjør ingenting alene, og ingen opplysninger om arbeidssøkere er med.',
  verifyTitle: 'Kan det kontrolleres?',
  verify:
    'Hver kjøring fryser det den regnet på, med versjonen av programmet. NAV har filen, og kan kjøre den om igjen eller la et annet program løse regnestykket. Svaret skal bli det samme. Filen viser alles priser og vilkår, så partene får den ikke. Programmet og reglene er åpne, og alle kan prøve dem på et marked de lager selv.',
  whoSeesWhat: 'Hvem ser hva',
};
