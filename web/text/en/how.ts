import type { text as nb } from '../nb/how.ts';

export const text: typeof nb = {
  title: 'How the matching works',
  lead: 'A program computes who fits together, by fixed rules that everybody can read. People in NAV decide.',
  fitTitle: '1. How well does each party fit?',
  fitLead:
    'All parties are measured against the need by a few criteria. Each criterion gives between 0 and 100 per cent, and the weights are the same for all. A criterion that does not apply is taken out.',
  sides: { offer: 'Provider', investor: 'Investor', employer: 'Employer' },
  criteriaOf: {
    offer: 'Criteria for providers',
    investor: 'Criteria for investors',
    employer: 'Criteria for employers',
  },
  meaning: 'What it means',
  exclusions: 'A party cannot take part if:',
  try: {
    title: 'Try it',
    lead: {
      offer:
        'Imagine a small provider of work practice, and a need with 30 participants in four districts. Change the offer and see what happens.',
      investor:
        'Imagine an investor, and a contract of 6 million kroner that lasts three years. Change the mandate and see what happens.',
      employer: 'Imagine an employer at Bjerke with four jobs. Change the job offer and see what happens.',
    },
    areas: 'Areas you cover',
    languages: 'Languages you have',
    capacity: 'Room for so many a year',
    evidence: 'How the effect is documented',
    entryLevel: 'Lowest oral Norwegian you take in',
    instrument: 'What kind of money',
    instruments: { return: 'To be paid back with a return', gift: 'Gift' },
    themes: 'Themes in the mandate',
    minReturn: 'Required return a year',
    maxLoss: 'Greatest chance of a loss that you accept',
    jobs: 'About the jobs',
    qualities: {
      permanent: 'Permanent positions',
      mentor: 'A mentor at the workplace',
      languageTraining: 'Norwegian taught at work',
    },
    positionShare: 'Share of full time',
    jobLevel: 'Oral Norwegian needed on the first day',
  },
  composeTitle: '2. Who fits together?',
  composeLead:
    'The program considers every way of bringing the parties together and finds the best. It proves that none is better.',
  weights: (elements, capital, jobs) =>
    `The elements count ${elements}, the capital ${capital} and the jobs ${jobs}, unless the need says otherwise.`,
  compose: [
    'Each provider answers for at least one part, and each part has only one who answers for it.',
    'At least one small supplier or social entrepreneur must be in.',
    'The prices together cannot exceed the capital.',
    'No investor may hold more than its share, and none need go beyond its mandate.',
    'Two parties that have said they cannot work together are never brought together.',
    'Each further party costs a little, so nobody is in for the sake of it.',
  ],
  gapsTitle: '3. What if something is missing?',
  gaps: 'There is always an answer, and it is always honest. If a required part, a small supplier or money is missing, it says so. NAV also sees who could have closed the gap, and so does that party. Fewer gaps always rank before a higher score.',
  peopleTitle: '4. Who decides?',
  people:
    'People. One moderator in NAV recommends a consortium, and another approves it or sends it back. Both write why. The program decides nothing by itself, and it holds nothing about job-seekers.',
  verifyTitle: 'Can it be verified?',
  verify:
    'Each run freezes what it was computed from, with the version of the program. NAV has the file, and can run it again or have another program solve the arithmetic. The answer must be the same. The file shows everybody’s prices and terms, so the parties do not get it. The program and the rules are open, and anybody can try them on a market of their own.',
  whoSeesWhat: 'Who sees what',
};
