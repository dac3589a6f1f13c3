/** A person's own e-mail address: whether it is confirmed, what waits, and the page that the link opens. */
export const text = {
  title: 'E-postadressen din',
  address: 'Adresse',
  states: { confirmed: 'Bekreftet', unconfirmed: 'Ikke bekreftet' },
  unconfirmed: (email: string) =>
    `Vi har sendt en lenke til ${email}. Åpne den for å bekrefte adressen. Før det får du ingen annen e-post fra oss.`,
  waiting: (email: string) =>
    `Du har bedt om å bytte til ${email}. Åpne lenken vi har sendt dit for å bekrefte. Til da går e-posten til adressen du har.`,
  askedAt: (day: string) => `Lenken ble sendt ${day} og gjelder i tre døgn.`,
  notArrived:
    'Kommer den ikke, kan du se i søppelposten, sjekke at adressen er riktig, eller få en ny lenke.',
  resend: 'Send en ny lenke',
  resent: 'En ny lenke er på vei. De gamle gjelder ikke lenger.',
  cancel: 'Behold den gamle adressen',
  cancelled: 'Du beholder adressen du har.',
  banner: {
    title: 'E-postadressen din er ikke bekreftet',
    body: (email: string) =>
      `Åpne lenken vi har sendt til ${email}. Før det får du ingen invitasjoner på e-post.`,
    link: 'Se adressen på Min side',
  },
  confirm: {
    title: 'Bekreft e-postadressen din',
    noLink: 'Lenken er ikke hel. Åpne den fra e-posten på nytt, eller logg inn og få en ny på Min side.',
    question: (email: string) => `Vil du bekrefte at du får e-post på ${email}?`,
    button: 'Bekreft adressen',
    done: (email: string) => `Takk! ${email} er bekreftet. E-post fra Trepart går dit fra nå av.`,
  },
};
