import type { ReasonText } from '../shape.ts';

export const reasons: ReasonText = {
  provider: {
    evidence: [
      'effekten er ikkje dokumentert enno',
      'effekten er dokumentert av dykk sjølve',
      'effekten er målt før og etter',
      'effekten er målt mot ei samanlikningsgruppe',
      'effekten er vist i eit randomisert forsøk eller gjentekne studiar',
    ],
    capacity: {
      all: 'plass til alle deltakarane',
      none: 'ikkje plass til deltakarane',
      some: (share) => `plass til ${share} av deltakarane`,
    },
    reach: {
      all: 'alle områda er dekte',
      none: 'ingen av områda er dekte',
      some: (share) => `${share} av områda er dekte`,
    },
    level: [
      'de krev minst to språktrinn meir enn deltakarane startar med',
      'de krev eitt språktrinn meir enn deltakarane startar med',
      'de tek imot deltakarar på det språknivået dei startar på',
    ],
    language: {
      all: 'alle språka er dekte',
      none: 'ingen av språka er dekte',
      some: (share) => `${share} av språka er dekte`,
    },
  },
  investor: {
    themes: {
      all: 'alle temaa i behovet er blant dykkar',
      none: 'ingen av temaa i behovet er blant dykkar',
      some: (share) => `${share} av temaa i behovet er blant dykkar`,
    },
    return: {
      all: 'forventa avkasting er minst 5 prosentpoeng over kravet dykkar',
      none: 'forventa avkasting er akkurat på kravet dykkar',
      some: (points) => `forventa avkasting er ${points} prosentpoeng over kravet dykkar`,
    },
    risk: {
      all: 'risikoen for tap er så godt som null',
      none: 'risikoen for tap er akkurat på grensa dykkar',
      some: (share) => `risikoen for tap er ${share} lågare enn grensa dykkar`,
    },
    area: {
      all: 'alle områda er med i mandatet dykkar',
      none: 'ingen av områda er med i mandatet dykkar',
      some: (share) => `${share} av områda er med i mandatet dykkar`,
    },
  },
  employer: {
    permanence: ['stillingane er ikkje faste', 'stillingane er faste'],
    position: {
      all: 'stillingane er på heiltid',
      none: 'stillingsprosenten er ikkje oppgitt',
      some: (share) => `stillingane er på ${share}`,
    },
    mentor: ['arbeidsplassen har ingen mentor', 'arbeidsplassen har mentor'],
    'language training': ['inga språkopplæring på jobben', 'språkopplæring på jobben'],
    level: [
      'deltakarane må lære meir norsk før første arbeidsdag',
      'det språknivået deltakarane startar på, er nok frå første arbeidsdag',
    ],
  },
};
