import type { RefusalRow } from './row.ts';

/** Refusals of a request as such, whatever it is about: its form, who sends it, how often, and what it rests on. */
export const requestRefusals = {
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
} as const satisfies Record<string, RefusalRow>;
