import type { text as nb } from '../nb/matching.ts';

export const text: typeof nb = {
  fit: (percent) => `Fits ${percent}`,
  notFit: 'Cannot take part',
  criterion: 'Criterion',
  weight: 'Weight',
  value: 'Met',
  contribution: 'Gives',
  sum: 'In total',
  criteriaCaption: 'How the figure came about',
  criteria: {
    offer: {
      evidence: { name: 'Documented effect', help: 'How well you can show that it works, from 0 to 4.' },
      capacity: { name: 'Room', help: 'How many of the participants you have room for in a year.' },
      reach: { name: 'Areas', help: 'How many of the need’s areas you cover.' },
      level: {
        name: 'Language level you take in',
        help: 'Whether you can take the participants in at the level of Norwegian they start at.',
      },
      language: { name: 'Mother tongues', help: 'How many of the participants’ languages you have.' },
    },
    investor: {
      themes: { name: 'Themes', help: 'How many of the need’s themes are in the mandate.' },
      return: {
        name: 'Return',
        help: 'How far the expected return is above what you require. Gifts get full value.',
      },
      risk: {
        name: 'Risk',
        help: 'How far the chance of a loss is below the mandate’s limit. Gifts get full value.',
      },
      area: { name: 'Areas', help: 'How many of the need’s areas are in the mandate.' },
    },
    employer: {
      permanence: { name: 'Permanent job', help: 'Whether the positions are permanent.' },
      position: { name: 'Working hours', help: 'How close to full time the positions are.' },
      mentor: { name: 'Mentor', help: 'Whether the participant gets a mentor at the workplace.' },
      'language training': {
        name: 'Norwegian at work',
        help: 'Whether Norwegian is taught at the workplace.',
      },
      level: {
        name: 'Required language',
        help: 'Whether the Norwegian that participants start with is enough from the first day.',
      },
    },
  },
  exclusions: {
    offer: {
      'no-capacity': 'No room for anybody has been given.',
      'outside-area': 'None of the need’s areas is covered.',
    },
    investor: {
      'contract-model': 'The model does not pay the capital back, so only gifts fit.',
      horizon: 'The contract lasts longer than the mandate allows.',
      themes: 'None of the need’s themes is in the mandate.',
      'outside-area': 'None of the need’s areas is in the mandate.',
      ticket: 'The mandate’s smallest amount is more than one investor may hold.',
      return: 'The expected return is below what the mandate requires.',
      risk: 'The chance of a loss is above the mandate’s limit.',
    },
    employer: {
      'outside-area': 'The jobs are in none of the need’s areas.',
      'no-positions': 'No positions have been given.',
      'language-level': 'The jobs require more Norwegian than participants reach.',
    },
  },
  metrics: {
    'in-ordinary-work': 'In ordinary work',
    'still-in-work-after-12-months': 'Still in work after 12 months',
  },
  gaps: {
    element: (element) => `Nobody answers for ${element}.`,
    smallProviders: (missing) =>
      missing === 1
        ? 'A small supplier or social entrepreneur is missing.'
        : `${missing} small suppliers or social entrepreneurs are missing.`,
    someCapital: 'Some of the capital is missing.',
    capital: (percent) => `${percent} of the capital is missing.`,
    closedBy: (party) => `${party} can close the gap.`,
    none: 'No gaps: all that the need requires is covered.',
  },
  changes: {
    area: (area) => `Take ${area} in among your areas`,
    language: (language) => `Have somebody who speaks ${language}`,
    element: (element) => `Offer ${element}`,
    evidence: (element, level) => `Document ${element} better: ${level}`,
  },
};
