import type { AddressText } from '../shape.ts';

/** What is mailed about a person's own address. */
export const address: AddressText = {
  'confirm-address': {
    subject: 'Bekreft e-postadressen din i Trepart',
    heading: 'Bekreft e-postadressen din',
    body: 'Noen har oppgitt denne adressen i Trepart, NAVs tjeneste for å sette sammen effektkontrakter. Er det deg, bekrefter du adressen med knappen under. Før det sender vi ikke annen e-post hit.',
    valid: (days) => `Lenken virker én gang, i ${days} døgn. Ber du om en ny, slutter denne å virke.`,
    notYou: 'Er det ikke deg, trenger du ikke å gjøre noe. Da blir adressen ikke tatt i bruk.',
    button: 'Bekreft adressen',
    footer: (email) =>
      `Trepart er NAVs tjeneste for å sette sammen effektkontrakter. E-posten er sendt automatisk til ${email} fordi noen har oppgitt adressen der.`,
  },
  'address-change': {
    asked: {
      subject: 'Noen har bedt om en annen e-postadresse for deg i Trepart',
      heading: 'Noen har bedt om å endre e-postadressen din',
      body: 'Det er bedt om at e-post fra Trepart skal gå til en annen adresse enn denne. Til den nye adressen er bekreftet, sender vi fortsatt hit.',
      notYou: 'Var det ikke deg, logger du inn og stopper endringen på Min side. Si også fra til NAV.',
    },
    done: {
      subject: 'E-postadressen din i Trepart er endret',
      heading: 'E-postadressen din er endret',
      body: 'E-post fra Trepart går nå til en annen adresse, som er bekreftet. Dette er den siste e-posten vi sender hit.',
      notYou: 'Var det ikke deg, logger du inn og retter adressen på Min side. Si også fra til NAV.',
    },
    button: 'Gå til Min side',
  },
};
