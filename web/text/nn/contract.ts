import type { text as nb } from '../nb/contract.ts';

/** What a contract pays and how probably, drawn and in tables. */
export const text: typeof nb = {
  asTable: 'Vis tala i ein tabell',
  million: (count) => `${count} mill.`,
  fromTo: (from, to) => `${from} – ${to}`,
  payoutTitle: 'Kva investorane kan få tilbake',
  payoutLead:
    'Kvar søyle viser kor sannsynleg det er at NAV betaler så mykje i alt. Til venstre for streken får investorane mindre tilbake enn dei la inn.',
  payoutCaption: (loss, capital, expected) =>
    `Sjansen for å få mindre enn ${capital} tilbake er ${loss}. I snitt betaler NAV ${expected}.`,
  payoutTable: 'Kor sannsynleg kvar sum er',
  total: 'NAV betaler i alt',
  chance: 'Sannsyn',
  capitalHere: 'Kapitalen',
  lossShort: (percent) => `Tap ${percent}`,
  gainShort: (percent) => `Ikkje tap ${percent}`,
  lossKey: 'Mindre enn kapitalen: tap',
  gainKey: 'Kapitalen eller meir',
  scaleTitle: 'Kva som skal til for at NAV betaler',
  scaleLead:
    'Søylene viser kor mange deltakarar som truleg når målet. Linja viser kva NAV betaler for det talet. NAV betaler aldri meir enn taket i alt.',
  scaleCaption: (outcome, month, mean) =>
    `${outcome}, målt i månad ${month}. I snitt når ${mean} deltakarar målet.`,
  scaleTable: (outcome) => `Betaling for målet: ${outcome}`,
  persons: 'Deltakarar som når målet',
  paid: 'NAV betaler',
  paidAtMost: (amount) => `Linja når opp til ${amount}`,
  chanceKey: 'Kor sannsynleg talet er',
  paidKey: 'Kva NAV betaler',
  figuresTitle: 'Kort om risiko og avkasting',
  expectedReturn: 'Forventa avkasting i året',
  lossProbability: 'Sjanse for tap',
  expectedPayout: 'Forventa betaling frå NAV',
  paymentCap: 'NAV betaler høgst',
  range: 'Ni av ti gonger',
  rangeValue: (low, high) => `mellom ${low} og ${high}`,
  gift: 'Under denne modellen blir ikkje kapitalen betalt tilbake. Han er ei gåve.',
};
