import type { ReasonText } from '../shape.ts';

export const reasons: ReasonText = {
  provider: {
    evidence: [
      'the effect has not been documented yet',
      'the effect is documented by yourselves',
      'the effect has been measured before and after',
      'the effect has been measured against a comparison group',
      'the effect has been shown in a randomised trial or in repeated studies',
    ],
    capacity: {
      all: 'room for all the participants',
      none: 'no room for the participants',
      some: (share) => `room for ${share} of the participants`,
    },
    reach: {
      all: 'all the areas are covered',
      none: 'none of the areas is covered',
      some: (share) => `${share} of the areas are covered`,
    },
    level: [
      'you require at least two language levels more than participants start with',
      'you require one language level more than participants start with',
      'you take participants at the language level they start with',
    ],
    language: {
      all: 'all the languages are covered',
      none: 'none of the languages is covered',
      some: (share) => `${share} of the languages are covered`,
    },
  },
  investor: {
    themes: {
      all: 'all the themes of the need are among yours',
      none: 'none of the themes of the need is among yours',
      some: (share) => `${share} of the themes of the need are among yours`,
    },
    return: {
      all: 'the expected return is at least 5 percentage points above what you require',
      none: 'the expected return is exactly what you require',
      some: (points) => `the expected return is ${points} percentage points above what you require`,
    },
    risk: {
      all: 'the risk of a loss is close to zero',
      none: 'the risk of a loss is exactly at your limit',
      some: (share) => `the risk of a loss is ${share} below your limit`,
    },
    area: {
      all: 'all the areas are within your mandate',
      none: 'none of the areas is within your mandate',
      some: (share) => `${share} of the areas are within your mandate`,
    },
  },
  employer: {
    permanence: ['the jobs are not permanent', 'the jobs are permanent'],
    position: {
      all: 'the jobs are full time',
      none: 'the working hours are not stated',
      some: (share) => `the jobs are ${share} of full time`,
    },
    mentor: ['the workplace has no mentor', 'the workplace has a mentor'],
    'language training': ['no language training at work', 'language training at work'],
    level: [
      'participants must learn more Norwegian before their first day',
      'the language level participants start with is enough from the first day',
    ],
  },
};
