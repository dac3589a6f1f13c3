/** How matching works, in the words that every role reads: criteria, exclusions, results, gaps. */
export const text = {
  fit: (percent: string) => `Passer ${percent}`,
  notFit: 'Kan ikke være med',
  criterion: 'Kriterium',
  weight: 'Vekt',
  value: 'Oppfylt',
  contribution: 'Gir',
  sum: 'Til sammen',
  criteriaCaption: 'Slik er tallet regnet ut',
  criteria: {
    offer: {
      evidence: { name: 'Dokumentert effekt', help: 'Hvor godt dere kan vise at det virker, fra 0 til 4.' },
      capacity: { name: 'Plass', help: 'Hvor mange av deltakerne dere har plass til på et år.' },
      reach: { name: 'Områder', help: 'Hvor mange av områdene i behovet dere dekker.' },
      level: {
        name: 'Språknivå dere tar imot',
        help: 'Om dere kan ta imot deltakerne på det norsknivået de starter på.',
      },
      language: { name: 'Morsmål', help: 'Hvor mange av deltakernes språk dere har.' },
    },
    investor: {
      themes: { name: 'Temaer', help: 'Hvor mange av temaene i behovet som er i mandatet.' },
      return: {
        name: 'Avkastning',
        help: 'Hvor mye forventet avkastning ligger over kravet. Gaver får full verdi.',
      },
      risk: {
        name: 'Risiko',
        help: 'Hvor langt sjansen for tap ligger under grensen i mandatet. Gaver får full verdi.',
      },
      area: { name: 'Områder', help: 'Hvor mange av områdene i behovet som er i mandatet.' },
    },
    employer: {
      permanence: { name: 'Fast stilling', help: 'Om stillingene er faste.' },
      position: { name: 'Stillingsprosent', help: 'Hvor nær heltid stillingene er.' },
      mentor: { name: 'Mentor', help: 'Om deltakeren får en mentor på arbeidsplassen.' },
      'language training': { name: 'Norsk på jobben', help: 'Om det er norskopplæring på arbeidsplassen.' },
      level: { name: 'Språkkrav', help: 'Om norsken deltakerne starter med, er nok fra første dag.' },
    },
  },
  exclusions: {
    offer: {
      'no-capacity': 'Det er ikke oppgitt plass til noen.',
      'outside-area': 'Ingen av områdene i behovet er dekket.',
    },
    investor: {
      'contract-model': 'Modellen betaler ikke kapitalen tilbake, så bare gaver passer.',
      horizon: 'Kontrakten varer lenger enn mandatet tillater.',
      themes: 'Ingen av temaene i behovet er i mandatet.',
      'outside-area': 'Ingen av områdene i behovet er i mandatet.',
      ticket: 'Minste beløp i mandatet er mer enn én investor kan ha.',
      return: 'Forventet avkastning er under kravet i mandatet.',
      risk: 'Sjansen for tap er over grensen i mandatet.',
    },
    employer: {
      'outside-area': 'Jobbene er ikke i noen av områdene i behovet.',
      'no-positions': 'Det er ikke oppgitt noen stillinger.',
      'language-level': 'Jobbene krever mer norsk enn deltakerne får i løpet av tiltaket.',
    },
  },
  metrics: {
    'in-ordinary-work': 'I ordinært arbeid',
    'still-in-work-after-12-months': 'Fortsatt i arbeid etter 12 måneder',
  } as Record<string, string>,
  gaps: {
    element: (element: string) => `Ingen svarer for ${element}.`,
    smallProviders: (missing: number) =>
      missing === 1
        ? 'Det mangler en liten leverandør eller sosial entreprenør.'
        : `Det mangler ${missing} små leverandører eller sosiale entreprenører.`,
    someCapital: 'Noe av kapitalen mangler.',
    capital: (percent: string) => `${percent} av kapitalen mangler.`,
    closedBy: (party: string) => `${party} kan fylle hullet.`,
    none: 'Ingen hull: alt behovet krever, er dekket.',
  },
  changes: {
    area: (area: string) => `Ta med ${area} blant områdene deres`,
    language: (language: string) => `Ha noen som snakker ${language}`,
    element: (element: string) => `Tilby ${element}`,
    evidence: (element: string, level: string) => `Dokumenter ${element} bedre: ${level}`,
  },
};
