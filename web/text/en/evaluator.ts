import type { text as nb } from '../nb/evaluator.ts';

/** The evaluator's pages: the consortia that they are appointed to. */
export const text: typeof nb = {
  title: 'Consortia to evaluate',
  lead: 'NAV has appointed you to verify the results of these consortia. You can read, but not change.',
  noneTitle: 'You are not appointed to any consortium yet',
  none: 'When NAV appoints you, you get an e-mail, and the consortium appears here.',
  consortium: {
    lead: (need) => `Approved consortium for the need “${need}”.`,
    back: 'All my consortia',
    seeNeed: 'Read the whole need',
  },
  outcomesTitle: 'The results to be measured',
  outcomesLead: 'The targets hang together: each applies to those who reached the one before.',
  measureTitle: 'What the results are compared with',
  noComparison: 'The need says nothing of a comparison.',
  members: (count) => `${count} parties`,
};
