import type { Localised } from './language.ts';

type Row = { status: number; title: Localised };

/** Every refusal the service may give: its HTTP status and what to tell a person. Codes are stable. */
export const refusalTable = {
  'malformed-json': {
    status: 400,
    title: {
      nb: 'Innholdet er ikke gyldig JSON.',
      nn: 'Innhaldet er ikkje gyldig JSON.',
      en: 'The body is not valid JSON.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: {
      nb: 'Innholdet må sendes som application/json.',
      nn: 'Innhaldet må sendast som application/json.',
      en: 'The body must be sent as application/json.',
    },
  },
  'too-large': {
    status: 413,
    title: {
      nb: 'Innholdet er for stort.',
      nn: 'Innhaldet er for stort.',
      en: 'The body is too large.',
    },
  },
  'invalid-input': {
    status: 422,
    title: {
      nb: 'Noe i det du sendte må rettes.',
      nn: 'Noko i det du sende må rettast.',
      en: 'Something in what you sent must be corrected.',
    },
  },
  'bad-cursor': {
    status: 400,
    title: {
      nb: 'Sidemarkøren er ikke gyldig her. Begynn på første side.',
      nn: 'Sidemarkøren er ikkje gyldig her. Byrj på første side.',
      en: 'The page cursor is not valid here. Start from the first page.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { nb: 'Du må logge inn.', nn: 'Du må logge inn.', en: 'You must log in.' },
  },
  'not-registered': {
    status: 403,
    title: {
      nb: 'Du er ikke registrert hos Trepart ennå. Registrer deg først.',
      nn: 'Du er ikkje registrert hos Trepart enno. Registrer deg først.',
      en: 'You are not registered with Trepart yet. Register first.',
    },
  },
  'not-active': {
    status: 403,
    title: {
      nb: 'Registreringen din venter på godkjenning.',
      nn: 'Registreringa di ventar på godkjenning.',
      en: 'Your registration is waiting for approval.',
    },
  },
  forbidden: {
    status: 403,
    title: {
      nb: 'Du har ikke tilgang til dette.',
      nn: 'Du har ikkje tilgang til dette.',
      en: 'You do not have access to this.',
    },
  },
  'not-found': {
    status: 404,
    title: {
      nb: 'Dette finnes ikke, eller du har ikke tilgang til det.',
      nn: 'Dette finst ikkje, eller du har ikkje tilgang til det.',
      en: 'This does not exist, or you do not have access to it.',
    },
  },
  'wrong-state': {
    status: 409,
    title: {
      nb: 'Dette kan ikke gjøres nå. Last siden på nytt for å se hva som er endret.',
      nn: 'Dette kan ikkje gjerast no. Last sida på nytt for å sjå kva som er endra.',
      en: 'This cannot be done now. Reload the page to see what has changed.',
    },
  },
  'stale-version': {
    status: 412,
    title: {
      nb: 'Noen andre har endret dette etter at du leste det. Les det på nytt og prøv igjen.',
      nn: 'Nokon andre har endra dette etter at du las det. Les det på nytt og prøv igjen.',
      en: 'Somebody else has changed this since you read it. Read it again and retry.',
    },
  },
  'version-required': {
    status: 428,
    title: {
      nb: 'Send If-Match med versjonen du har lest.',
      nn: 'Send If-Match med versjonen du har lese.',
      en: 'Send If-Match with the version that you have read.',
    },
  },
  'idempotency-key-required': {
    status: 400,
    title: {
      nb: 'Send en Idempotency-Key (8–100 bokstaver, tall og bindestreker).',
      nn: 'Send ein Idempotency-Key (8–100 bokstavar, tal og bindestrekar).',
      en: 'Send an Idempotency-Key (8–100 letters, digits and hyphens).',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      nb: 'Denne Idempotency-Key er alt brukt med et annet innhold.',
      nn: 'Denne Idempotency-Key er alt brukt med eit anna innhald.',
      en: 'This Idempotency-Key has already been used with other content.',
    },
  },
  'already-exists': {
    status: 409,
    title: { nb: 'Dette finnes fra før.', nn: 'Dette finst frå før.', en: 'This already exists.' },
  },
  'same-person-twice': {
    status: 409,
    title: {
      nb: 'Den som har anbefalt, kan ikke godkjenne selv. En annen moderator må gjøre det.',
      nn: 'Den som har tilrådd, kan ikkje godkjenne sjølv. Ein annan moderator må gjere det.',
      en: 'Whoever recommended cannot approve. Another moderator must.',
    },
  },
  'another-consortium-approved': {
    status: 409,
    title: {
      nb: 'Et annet konsortium er alt godkjent for dette behovet.',
      nn: 'Eit anna konsortium er alt godkjent for dette behovet.',
      en: 'Another consortium has already been approved for this need.',
    },
  },
  'need-not-complete': {
    status: 422,
    title: {
      nb: 'Behovet er ikke klart til å publiseres. Se hvilke kontroller som mangler.',
      nn: 'Behovet er ikkje klart til å publiserast. Sjå kva kontrollar som manglar.',
      en: 'The need is not ready to be published. See which checks are missing.',
    },
  },
  'profile-not-approved': {
    status: 403,
    title: {
      nb: 'NAV må godkjenne profilen deres først. Fyll den ut og send den inn.',
      nn: 'NAV må godkjenne profilen dykkar først. Fyll han ut og send han inn.',
      en: 'NAV must approve your profile first. Fill it in and send it to NAV.',
    },
  },
  'not-independent': {
    status: 409,
    title: {
      nb: 'Evaluatoren hører til en av partene. Velg en som er uavhengig.',
      nn: 'Evaluatoren høyrer til ein av partane. Vel ein som er uavhengig.',
      en: 'The evaluator belongs to one of the parties. Choose somebody independent.',
    },
  },
  'run-not-ready': {
    status: 409,
    title: {
      nb: 'Kjøringen er ikke ferdig ennå.',
      nn: 'Køyringa er ikkje ferdig enno.',
      en: 'The run has not finished yet.',
    },
  },
  'already-computing': {
    status: 409,
    title: {
      nb: 'En beregning er alt i gang. Vent til den er ferdig.',
      nn: 'Ei utrekning er alt i gang. Vent til ho er ferdig.',
      en: 'A computation is already under way. Wait until it has finished.',
    },
  },
  'no-published-run': {
    status: 409,
    title: {
      nb: 'Resultatet av kjøringen er ikke publisert ennå.',
      nn: 'Resultatet av køyringa er ikkje publisert enno.',
      en: 'The result of the run has not been published yet.',
    },
  },
  'deadline-passed': {
    status: 409,
    title: {
      nb: 'Fristen er ute.',
      nn: 'Fristen er ute.',
      en: 'The deadline has passed.',
    },
  },
  'slot-taken': {
    status: 409,
    title: {
      nb: 'Tiden eller rommet er opptatt, eller det blir for tett mellom møtene. Velg en annen tid.',
      nn: 'Tida eller rommet er oppteke, eller det blir for tett mellom møta. Vel ei anna tid.',
      en: 'The time or the room is taken, or the meetings would be too close. Choose another time.',
    },
  },
  'too-many-meetings': {
    status: 409,
    title: {
      nb: 'En av partene har alt så mange møter som runden tillater.',
      nn: 'Ein av partane har alt så mange møte som runden tillèt.',
      en: 'One of the parties already has as many meetings as the round allows.',
    },
  },
  'link-not-valid': {
    status: 410,
    title: {
      nb: 'Lenken gjelder ikke lenger. Åpne den nyeste e-posten fra oss, eller logg inn og se hva som gjelder nå.',
      nn: 'Lenkja gjeld ikkje lenger. Opne den nyaste e-posten frå oss, eller logg inn og sjå kva som gjeld no.',
      en: 'The link is no longer valid. Open the newest mail from us, or log in and see what holds now.',
    },
  },
  conflict: {
    status: 409,
    title: {
      nb: 'To endringer kom samtidig. Prøv igjen.',
      nn: 'To endringar kom samtidig. Prøv igjen.',
      en: 'Two changes came at the same time. Try again.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: {
      nb: 'Det har kommet for mange forespørsler fra deg på kort tid. Vent litt, og prøv igjen.',
      nn: 'Det har kome for mange førespurnader frå deg på kort tid. Vent litt, og prøv igjen.',
      en: 'Too many requests have come from you in a short time. Wait a little, and try again.',
    },
  },
  unavailable: {
    status: 503,
    title: {
      nb: 'Tjenesten svarer ikke akkurat nå. Prøv igjen om litt.',
      nn: 'Tenesta svarer ikkje akkurat no. Prøv igjen om litt.',
      en: 'The service does not answer right now. Try again in a moment.',
    },
  },
  internal: {
    status: 500,
    title: {
      nb: 'Noe gikk galt hos oss. Det er meldt fra om feilen.',
      nn: 'Noko gjekk gale hos oss. Det er meldt frå om feilen.',
      en: 'Something went wrong on our side. It has been reported.',
    },
  },
} as const satisfies Record<string, Row>;
