import type { MailText } from '../shape.ts';

/** To and about people who ask to act, are let in, or may not act any more. */
export const people = {
  'person-requested': {
    subject: ({ organisation }) => `Noen vil handle på vegne av ${organisation}`,
    heading: 'Noen vil bli med i organisasjonen din',
    body: ({ organisation }) =>
      `Noen ber om å få handle på vegne av ${organisation} i Trepart. Logg inn for å se hvem. Si bare ja hvis du kjenner personen.`,
    button: 'Svar på forespørselen',
  },
  'person-accepted': {
    subject: ({ organisation }) => `Du kan nå handle på vegne av ${organisation}`,
    heading: 'Du er tatt med',
    body: ({ organisation }) => `Du er godkjent og kan handle på vegne av ${organisation} i Trepart.`,
    button: 'Gå til Trepart',
  },
  'person-removed': {
    requested: {
      subject: () => 'Forespørselen din ble ikke godtatt',
      heading: 'Forespørselen din ble ikke godtatt',
      body: () =>
        'Du har bedt om å få handle i Trepart. Den som behandlet forespørselen, har sagt nei, så du kan ikke handle der. Er det en misforståelse, kan du snakke med organisasjonen eller NAV og be på nytt.',
      button: 'Gå til Trepart',
    },
    active: {
      subject: () => 'Du kan ikke lenger handle i Trepart',
      heading: 'Tilgangen din er avsluttet',
      body: () =>
        'Du kan ikke lenger handle på vegne av organisasjonen din i Trepart. Lenker i eldre e-poster fra oss virker ikke lenger. Er det en misforståelse, kan du snakke med organisasjonen eller NAV og be om tilgang på nytt.',
      button: 'Gå til Trepart',
    },
  },
} satisfies Pick<MailText, 'person-requested' | 'person-accepted' | 'person-removed'>;
