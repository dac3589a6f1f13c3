import type { AddressText } from '../shape.ts';

/** What is mailed about a person's own address. */
export const address: AddressText = {
  'confirm-address': {
    subject: 'Stadfest e-postadressa di i Trepart',
    heading: 'Stadfest e-postadressa di',
    body: 'Nokon har oppgitt denne adressa i Trepart, NAV si teneste for å setje saman effektkontraktar. Er det deg, stadfestar du adressa med knappen under. Før det sender vi ikkje annan e-post hit.',
    valid: (days) => `Lenkja verkar éin gong, i ${days} døgn. Ber du om ei ny, sluttar denne å verke.`,
    notYou: 'Er det ikkje deg, treng du ikkje å gjere noko. Då blir adressa ikkje teken i bruk.',
    button: 'Stadfest adressa',
    footer: (email) =>
      `Trepart er NAV si teneste for å setje saman effektkontraktar. E-posten er send automatisk til ${email} fordi nokon har oppgitt adressa der.`,
  },
  'address-change': {
    asked: {
      subject: 'Nokon har bede om ei anna e-postadresse for deg i Trepart',
      heading: 'Nokon har bede om å endre e-postadressa di',
      body: 'Det er bede om at e-post frå Trepart skal gå til ei anna adresse enn denne. Til den nye adressa er stadfesta, sender vi framleis hit.',
      notYou: 'Var det ikkje deg, loggar du inn og stoppar endringa på Mi side. Sei òg frå til NAV.',
    },
    done: {
      subject: 'E-postadressa di i Trepart er endra',
      heading: 'E-postadressa di er endra',
      body: 'E-post frå Trepart går no til ei anna adresse, som er stadfesta. Dette er den siste e-posten vi sender hit.',
      notYou: 'Var det ikkje deg, loggar du inn og rettar adressa på Mi side. Sei òg frå til NAV.',
    },
    button: 'Gå til Mi side',
  },
};
