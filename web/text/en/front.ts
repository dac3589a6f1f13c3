import type { text as nb } from '../nb/front.ts';

export const text: typeof nb = {
  title: 'Find partners for outcome contracts',
  lead: 'In an outcome contract an investor pays for a service, providers carry it out, and NAV pays back only if the participants reach the goals. Trepart brings the parties together and shows everybody why.',
  seeNeeds: 'See what NAV needs',
  register: 'Take part',
  rolesTitle: 'What can you bring?',
  roles: {
    provider: {
      title: 'Provider',
      body: 'You can deliver a part of the service. Small suppliers, social entrepreneurs and volunteers are as welcome as large ones.',
    },
    investor: {
      title: 'Investor',
      body: 'You have capital, or a gift, and want to see an effect. You see risk and return before you say yes.',
    },
    employer: {
      title: 'Employer',
      body: 'You have jobs. You learn what support comes with them, and what the language levels mean in practice.',
    },
  },
  stepsTitle: 'How it works',
  steps: [
    {
      title: 'NAV publishes a need',
      body: 'Whom it concerns, what it takes, what it may cost and which results are paid for.',
    },
    {
      title: 'You register',
      body: 'It takes about a quarter of an hour. NAV goes through what you have written.',
    },
    {
      title: 'Trepart composes consortia',
      body: 'Providers, investors and employers that fit together. At least one small provider is always in.',
    },
    {
      title: 'Two people in NAV approve',
      body: 'One recommends and another approves. Both must give a reason.',
    },
    {
      title: 'You meet',
      body: 'All parties get an invitation by e-mail, with the reasons why it was they who were chosen.',
    },
  ],
  openTitle: 'Everything is open',
  open: 'The arithmetic behind each proposal is public. You can see every criterion, try it yourself and check it with another program.',
  howLink: 'See how the matching works',
  noticeTitle: 'Lists of participants are public',
  notice:
    'When NAV invites to a dialogue conference, the list of organisations that sign up is public. Offers, prices and assessments are not.',
};
