import type { text as nb } from '../nb/matching.ts';

export const text: typeof nb = {
  fit: (percent) => `Passar ${percent}`,
  notFit: 'Kan ikkje vere med',
  criterion: 'Kriterium',
  weight: 'Vekt',
  value: 'Oppfylt',
  contribution: 'Gir',
  sum: 'Til saman',
  criteriaCaption: 'Slik er talet rekna ut',
  criteria: {
    offer: {
      evidence: { name: 'Dokumentert effekt', help: 'Kor godt de kan vise at det verkar, frå 0 til 4.' },
      capacity: { name: 'Plass', help: 'Kor mange av deltakarane de har plass til på eit år.' },
      reach: { name: 'Område', help: 'Kor mange av områda i behovet de dekkjer.' },
      level: {
        name: 'Språknivå de tek imot',
        help: 'Om de kan ta imot deltakarane på det norsknivået dei startar på.',
      },
      language: { name: 'Morsmål', help: 'Kor mange av språka til deltakarane de har.' },
    },
    investor: {
      themes: { name: 'Tema', help: 'Kor mange av temaa i behovet som er i mandatet.' },
      return: {
        name: 'Avkastning',
        help: 'Kor mykje forventa avkastning ligg over kravet. Gåver får full verdi.',
      },
      risk: {
        name: 'Risiko',
        help: 'Kor langt sjansen for tap ligg under grensa i mandatet. Gåver får full verdi.',
      },
      area: { name: 'Område', help: 'Kor mange av områda i behovet som er i mandatet.' },
    },
    employer: {
      permanence: { name: 'Fast stilling', help: 'Om stillingane er faste.' },
      position: { name: 'Stillingsprosent', help: 'Kor nær heiltid stillingane er.' },
      mentor: { name: 'Mentor', help: 'Om deltakaren får ein mentor på arbeidsplassen.' },
      'language training': { name: 'Norsk på jobben', help: 'Om det er norskopplæring på arbeidsplassen.' },
      level: { name: 'Språkkrav', help: 'Om norsken deltakarane startar med, er nok frå første dag.' },
    },
  },
  exclusions: {
    offer: {
      'no-capacity': 'Det er ikkje oppgitt plass til nokon.',
      'outside-area': 'Ingen av områda i behovet er dekte.',
    },
    investor: {
      'contract-model': 'Modellen betaler ikkje kapitalen tilbake, så berre gåver passar.',
      horizon: 'Kontrakten varer lenger enn mandatet tillèt.',
      themes: 'Ingen av temaa i behovet er i mandatet.',
      'outside-area': 'Ingen av områda i behovet er i mandatet.',
      ticket: 'Minste beløp i mandatet er meir enn éin investor kan ha.',
      return: 'Forventa avkastning er under kravet i mandatet.',
      risk: 'Sjansen for tap er over grensa i mandatet.',
    },
    employer: {
      'outside-area': 'Jobbane er ikkje i nokon av områda i behovet.',
      'no-positions': 'Det er ikkje oppgitt nokon stillingar.',
      'language-level': 'Jobbane krev meir norsk enn deltakarane får i løpet av tiltaket.',
    },
  },
  metrics: {
    'in-ordinary-work': 'I ordinært arbeid',
    'still-in-work-after-12-months': 'Framleis i arbeid etter 12 månader',
  },
  gaps: {
    element: (element) => `Ingen svarar for ${element}.`,
    smallProviders: (missing) =>
      missing === 1
        ? 'Det manglar ein liten leverandør eller sosial entreprenør.'
        : `Det manglar ${missing} små leverandørar eller sosiale entreprenørar.`,
    someCapital: 'Noko av kapitalen manglar.',
    capital: (percent) => `${percent} av kapitalen manglar.`,
    closedBy: (party) => `${party} kan fylle holet.`,
    none: 'Ingen hol: alt behovet krev, er dekt.',
  },
  changes: {
    area: (area) => `Ta med ${area} blant områda dykkar`,
    language: (language) => `Ha nokon som snakkar ${language}`,
    element: (element) => `Tilby ${element}`,
    evidence: (element, level) => `Dokumenter ${element} betre: ${level}`,
  },
};
