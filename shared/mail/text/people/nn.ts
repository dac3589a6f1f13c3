import type { MailText } from '../shape.ts';

/** To and about people who ask to act, are let in, or may not act any more. */
export const people = {
  'person-requested': {
    subject: ({ organisation }) => `Nokon vil handle på vegner av ${organisation}`,
    heading: 'Nokon vil bli med i organisasjonen din',
    body: ({ organisation }) =>
      `Nokon ber om å få handle på vegner av ${organisation} i Trepart. Logg inn for å sjå kven. Sei berre ja om du kjenner personen.`,
    button: 'Svar på førespurnaden',
  },
  'person-accepted': {
    subject: ({ organisation }) => `Du kan no handle på vegner av ${organisation}`,
    heading: 'Du er teken med',
    body: ({ organisation }) => `Du er godkjend og kan handle på vegner av ${organisation} i Trepart.`,
    button: 'Gå til Trepart',
  },
  'person-removed': {
    requested: {
      subject: () => 'Førespurnaden din vart ikkje godteken',
      heading: 'Førespurnaden din vart ikkje godteken',
      body: () =>
        'Du har bede om å få handle i Trepart. Den som behandla førespurnaden, har sagt nei, så du kan ikkje handle der. Er det ei misforståing, kan du snakke med organisasjonen eller NAV og be på nytt.',
      button: 'Gå til Trepart',
    },
    active: {
      subject: () => 'Du kan ikkje lenger handle i Trepart',
      heading: 'Tilgangen din er avslutta',
      body: () =>
        'Du kan ikkje lenger handle på vegner av organisasjonen din i Trepart. Lenkjer i eldre e-postar frå oss verkar ikkje lenger. Er det ei misforståing, kan du snakke med organisasjonen eller NAV og be om tilgang på nytt.',
      button: 'Gå til Trepart',
    },
  },
} satisfies Pick<MailText, 'person-requested' | 'person-accepted' | 'person-removed'>;
