import type { ReasonText } from '../shape.ts';

export const reasons: ReasonText = {
  provider: {
    evidence: [
      'effekten er ikke dokumentert ennå',
      'effekten er dokumentert av dere selv',
      'effekten er målt før og etter',
      'effekten er målt mot en sammenligningsgruppe',
      'effekten er vist i et randomisert forsøk eller gjentatte studier',
    ],
    capacity: {
      all: 'plass til alle deltakerne',
      none: 'ikke plass til deltakerne',
      some: (share) => `plass til ${share} av deltakerne`,
    },
    reach: {
      all: 'alle områdene er dekket',
      none: 'ingen av områdene er dekket',
      some: (share) => `${share} av områdene er dekket`,
    },
    level: [
      'dere krever minst to språktrinn mer enn deltakerne starter med',
      'dere krever ett språktrinn mer enn deltakerne starter med',
      'dere tar imot deltakere på det språknivået de starter på',
    ],
    language: {
      all: 'alle språkene er dekket',
      none: 'ingen av språkene er dekket',
      some: (share) => `${share} av språkene er dekket`,
    },
  },
  investor: {
    themes: {
      all: 'alle temaene i behovet er blant deres',
      none: 'ingen av temaene i behovet er blant deres',
      some: (share) => `${share} av temaene i behovet er blant deres`,
    },
    return: {
      all: 'forventet avkastning er minst 5 prosentpoeng over kravet deres',
      none: 'forventet avkastning er akkurat på kravet deres',
      some: (points) => `forventet avkastning er ${points} prosentpoeng over kravet deres`,
    },
    risk: {
      all: 'risikoen for tap er så godt som null',
      none: 'risikoen for tap er akkurat på grensen deres',
      some: (share) => `risikoen for tap er ${share} lavere enn grensen deres`,
    },
    area: {
      all: 'alle områdene er med i mandatet deres',
      none: 'ingen av områdene er med i mandatet deres',
      some: (share) => `${share} av områdene er med i mandatet deres`,
    },
  },
  employer: {
    permanence: ['stillingene er ikke faste', 'stillingene er faste'],
    position: {
      all: 'stillingene er på heltid',
      none: 'stillingsprosenten er ikke oppgitt',
      some: (share) => `stillingene er på ${share}`,
    },
    mentor: ['arbeidsplassen har ingen mentor', 'arbeidsplassen har mentor'],
    'language training': ['ingen språkopplæring på jobben', 'språkopplæring på jobben'],
    level: [
      'deltakerne må lære mer norsk før første arbeidsdag',
      'det språknivået deltakerne starter på, er nok fra første arbeidsdag',
    ],
  },
};
