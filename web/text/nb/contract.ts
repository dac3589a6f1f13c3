/** What a contract pays and how probably, drawn and in tables. */
export const text = {
  asTable: 'Vis tallene i en tabell',
  million: (count: string) => `${count} mill.`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  payoutTitle: 'Hva investorene kan få tilbake',
  payoutLead:
    'Hver søyle viser hvor sannsynlig det er at NAV betaler så mye i alt. Til venstre for streken får investorene mindre tilbake enn de la inn.',
  payoutCaption: (loss: string, capital: string, expected: string) =>
    `Sjansen for å få mindre enn ${capital} tilbake er ${loss}. I snitt betaler NAV ${expected}.`,
  payoutTable: 'Hvor sannsynlig hver sum er',
  total: 'NAV betaler i alt',
  chance: 'Sannsynlighet',
  capitalHere: 'Kapitalen',
  lossShort: (percent: string) => `Tap ${percent}`,
  gainShort: (percent: string) => `Ikke tap ${percent}`,
  lossKey: 'Mindre enn kapitalen: tap',
  gainKey: 'Kapitalen eller mer',
  scaleTitle: 'Hva som skal til for at NAV betaler',
  scaleLead:
    'Søylene viser hvor mange deltakere som trolig når målet. Linjen viser hva NAV betaler for det antallet. NAV betaler aldri mer enn taket i alt.',
  scaleCaption: (outcome: string, month: string, mean: string) =>
    `${outcome}, målt i måned ${month}. I snitt når ${mean} deltakere målet.`,
  scaleTable: (outcome: string) => `Betaling for målet: ${outcome}`,
  persons: 'Deltakere som når målet',
  paid: 'NAV betaler',
  paidAtMost: (amount: string) => `Linjen når opp til ${amount}`,
  chanceKey: 'Hvor sannsynlig antallet er',
  paidKey: 'Hva NAV betaler',
  figuresTitle: 'Kort om risiko og avkastning',
  expectedReturn: 'Forventet avkastning i året',
  lossProbability: 'Sjanse for tap',
  expectedPayout: 'Forventet betaling fra NAV',
  paymentCap: 'NAV betaler høyst',
  range: 'Ni av ti ganger',
  rangeValue: (low: string, high: string) => `mellom ${low} og ${high}`,
  gift: 'Under denne modellen betales ikke kapitalen tilbake. Den er en gave.',
};
