import type { text as bokmål } from '../nb/address.ts';

export const text: typeof bokmål = {
  title: 'E-postadressa di',
  address: 'Adresse',
  states: { confirmed: 'Stadfesta', unconfirmed: 'Ikkje stadfesta' },
  unconfirmed: (email) =>
    `Vi har sendt ei lenkje til ${email}. Opne henne for å stadfeste adressa. Før det får du ingen annan e-post frå oss.`,
  waiting: (email) =>
    `Du har bede om å byte til ${email}. Opne lenkja vi har sendt dit for å stadfeste. Til då går e-posten til adressa du har.`,
  askedAt: (day) => `Lenkja blei send ${day} og gjeld i tre døgn.`,
  notArrived: 'Kjem ho ikkje, kan du sjå i søppelposten, sjekke at adressa er rett, eller få ei ny lenkje.',
  resend: 'Send ei ny lenkje',
  resent: 'Ei ny lenkje er på veg. Dei gamle gjeld ikkje lenger.',
  cancel: 'Behald den gamle adressa',
  cancelled: 'Du beheld adressa du har.',
  banner: {
    title: 'E-postadressa di er ikkje stadfesta',
    body: (email) => `Opne lenkja vi har sendt til ${email}. Før det får du ingen innbydingar på e-post.`,
    link: 'Sjå adressa på Mi side',
  },
  confirm: {
    title: 'Stadfest e-postadressa di',
    noLink: 'Lenkja er ikkje heil. Opne henne frå e-posten på nytt, eller logg inn og få ei ny på Mi side.',
    question: (email) => `Vil du stadfeste at du får e-post på ${email}?`,
    button: 'Stadfest adressa',
    done: (email) => `Takk! ${email} er stadfesta. E-post frå Trepart går dit frå no av.`,
  },
};
